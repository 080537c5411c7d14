import { useMemo } from 'react';
import { useListAnswers } from '../../adapters/measure/answers/useListAnswers';
import type { AnswersOptions } from '../../adapters/measure/answers/useSloAnswers';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import { sloUrls } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { toSloRow } from '../../views/table/toSloRow';

const DAY_MS = 86_400_000;

export interface OverviewRows {
  rows: SloRow[];
  /** Of the rows, in their order: the same list as long as no document changes. */
  slos: readonly Slo[];
}

/** One row for each SLO of documents that count (copies do not), with its figures as they come. */
export function useOverviewRows(
  documents: readonly LoadedDocument[],
  { nowMs, ...asking }: AnswersOptions & { nowMs: number }
): OverviewRows {
  const slos = useMemo(
    () => documents.filter(({ copyOf }) => copyOf === undefined).flatMap((document) => document.slos),
    [documents]
  );
  const sourced = useMemo(() => slos.map((slo) => ({ slo, source: resolveSloSource(slo) })), [slos]);
  const listed = useListAnswers(sourced, { fromMs: nowMs - DAY_MS, toMs: nowMs }, asking);
  const rows = useMemo(() => {
    const urlOf = sloUrls();
    return listed.map((one) => toSloRow(one, urlOf(one.slo.ref)));
  }, [listed]);
  return { rows, slos };
}
