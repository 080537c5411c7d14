import { useMemo } from 'react';
import type { AnswersOptions } from '../../adapters/measure/answers/useSloAnswers';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { useSloRows } from '../services/useSloRows';

export interface OverviewRows {
  rows: SloRow[];
  /** Of the rows, in their order: the same list as long as no document changes. */
  slos: readonly Slo[];
}

/** One row for each SLO of documents that count (copies do not), with its figures as they come. */
export function useOverviewRows(
  documents: readonly LoadedDocument[],
  asking: AnswersOptions & { nowMs: number }
): OverviewRows {
  const slos = useMemo(
    () => documents.filter(({ copyOf }) => copyOf === undefined).flatMap((document) => document.slos),
    [documents]
  );
  const rows = useSloRows(slos, asking);
  return { rows, slos };
}
