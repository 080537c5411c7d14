import { useMemo } from 'react';
import { useListAnswers } from '../../adapters/measure/answers/useListAnswers';
import type { AnswersOptions } from '../../adapters/measure/answers/useSloAnswers';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import { sloUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { SloRow } from '../../views/table/sloRow';
import { toSloRow } from '../../views/table/toSloRow';

const DAY_MS = 86_400_000;

/** One row for each SLO of documents that count (copies do not), with its figures as they come. */
export function useOverviewRows(
  documents: readonly LoadedDocument[],
  { nowMs, ...asking }: AnswersOptions & { nowMs: number }
): SloRow[] {
  const slos = useMemo(
    () =>
      documents
        .filter(({ copyOf }) => copyOf === undefined)
        .flatMap((document) => document.slos.map((slo) => ({ slo, source: resolveSloSource(slo) }))),
    [documents]
  );
  const listed = useListAnswers(slos, { fromMs: nowMs - DAY_MS, toMs: nowMs }, asking);
  return useMemo(() => listed.map((one) => toSloRow(one, sloUrl(one.slo.ref))), [listed]);
}
