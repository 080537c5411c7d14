import { useMemo } from 'react';
import type { Loadable } from '../../adapters/loadable';
import { useSloAnswers } from '../../adapters/measure/answers/useSloAnswers';
import { resolveDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { sloUrl } from '../../app/links';
import { formatSloRef } from '../../core/documents/sloRef';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { SloAnswer, SloQuestion } from '../../core/slo/answer';
import type { SloRow } from '../../views/table/sloRow';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';

interface Options {
  nowMs: number;
  refreshCount: number;
  reloadCount: number;
  /** Documents are still being read. */
  moreToCome: boolean;
}

const LOADING: Loadable<SloAnswer> = { status: 'loading' };
const DAY_MS = 86_400_000;

/** One row for each SLO of documents that count (copies do not), with its figures as they come. */
export function useOverviewRows(documents: readonly LoadedDocument[], { nowMs, ...asking }: Options): SloRow[] {
  const asked = useMemo(
    () =>
      documents
        .filter(({ copyOf }) => copyOf === undefined)
        .flatMap(({ slos }) => slos.map((slo) => ({ slo, source: resolveDataSource(slo.dataSource) }))),
    [documents]
  );
  const questions = useMemo(
    () =>
      asked.flatMap(({ slo, source }): SloQuestion[] =>
        source.kind === 'found'
          ? [
              {
                slo,
                dataSourceUid: source.dataSource.uid,
                range: { fromMs: nowMs - DAY_MS, toMs: nowMs },
                detail: 'overview',
                budgetOverTime: false,
                pastPeriods: 0,
              },
            ]
          : []
      ),
    [asked, nowMs]
  );
  const answers = useSloAnswers(questions, asking);
  return useMemo(
    () =>
      asked.map(({ slo, source }) => ({
        slo,
        answer: answers.get(formatSloRef(slo.ref)) ?? LOADING,
        href: sloUrl(slo.ref),
        ...(source.kind === 'unresolved' && { notAsked: dataSourceProblemWords(source.problem) }),
      })),
    [asked, answers]
  );
}
