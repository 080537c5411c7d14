import { useMemo } from 'react';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import type { ImportChoices } from '../../core/interchange/importChoices';
import { type PlannedDocument, planImport } from '../../core/interchange/planImport';
import { type ReadDefinitions, readTexts } from '../../core/interchange/readDefinitions';
import { resourcesToWrite } from '../../core/interchange/resourcesToWrite';
import type { TextProblem } from '../../core/interchange/textProblem';
import type { ImportJob } from './runImport';

export interface ImportPlan {
  plan: readonly PlannedDocument[];
  /** Of each text. */
  reads: readonly ReadDefinitions[];
  /** Of all texts, here and below. */
  problems: readonly TextProblem[];
  /** What of other formats is not kept as it stands. */
  losses: readonly TextProblem[];
  /** What is taken as it stands, though nobody can read it. */
  faults: readonly TextProblem[];
  /** What there is to write. */
  jobs: readonly ImportJob[];
  /** Whether a document is to be created. */
  needsFolder: boolean;
  /** SLOs with a new name that cannot be theirs, by the name that the text has. */
  unnamed: readonly string[];
}

/** What texts say together, beside what is here and as was chosen; `texts` are others only where they differ. */
export function useImportPlan(texts: readonly string[], state: DocumentsState, choices: ImportChoices): ImportPlan {
  const { documents, broken } = state;
  const reads = useMemo(() => readTexts(texts), [texts]);
  const plan = useMemo(
    () =>
      planImport(
        reads.flatMap(({ parts }) => parts),
        { documents, broken },
        choices
      ),
    [reads, documents, broken, choices]
  );
  const at = new Date().toISOString();
  const jobs = plan.flatMap((planned): ImportJob[] => {
    const resources = resourcesToWrite(planned, at);
    return resources === undefined ? [] : [{ planned, resources }];
  });
  const needsFolder = plan.some(({ into, blocked }) => into === undefined && blocked === undefined);
  const unnamed = plan
    .flatMap(({ items }) => items)
    .filter(({ newName }) => newName?.problem !== undefined)
    .map(({ resource }) => resource.metadata.name);
  const problems = reads.flatMap((read) => read.problems);
  const losses = reads.flatMap((read) => read.losses);
  const faults = reads.flatMap((read) => read.faults);
  return { plan, reads, problems, losses, faults, jobs, needsFolder, unnamed };
}
