import { createContext } from 'react';
import type { AssessmentResults } from '../../../core/maturity/results/resultsSchema';

/** How answers become YAML: a page fetches what writes it; a panel carries none, and leads to the page. */
export type YamlExport =
  /** Rejects where the writer cannot be loaded. */
  { kind: 'here'; download: (results: AssessmentResults) => Promise<void> } | { kind: 'elsewhere'; href: string };

/** Undefined: YAML is not offered. */
export const YamlExportContext = createContext<YamlExport | undefined>(undefined);
