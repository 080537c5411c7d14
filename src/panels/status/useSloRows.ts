import type { InterpolateFunction } from '@grafana/data';
import { useMemo } from 'react';
import { useSloAnswers } from '../../adapters/measure/answers/useSloAnswers';
import type { ResolvedDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { sloUrl } from '../../app/links';
import { formatSloRef } from '../../core/documents/sloRef';
import type { Interval, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';
import { resolveWithVariables } from '../host/resolveWithVariables';

interface Asked {
  slo: Slo;
  source: ResolvedDataSource;
}

/** A row for each SLO with its figures as they come. */
export function useSloRows(
  slos: readonly Slo[],
  range: Interval,
  refreshCount: number,
  replaceVariables: InterpolateFunction
): readonly SloRow[] {
  const asked = useMemo(
    () => slos.map((slo): Asked => ({ slo, source: resolveWithVariables(slo.dataSource, replaceVariables) })),
    [slos, replaceVariables]
  );
  const answers = useSloAnswers(questionsOf(asked, range), { refreshCount });
  return useMemo(
    () =>
      asked.map(({ slo, source }): SloRow => {
        const answer = answers.get(formatSloRef(slo.ref)) ?? { status: 'loading' };
        const row = { slo, answer, href: sloUrl(slo.ref) };
        return source.kind === 'found' ? row : { ...row, notAsked: dataSourceProblemWords(source.problem) };
      }),
    [asked, answers]
  );
}

function questionsOf(asked: readonly Asked[], range: Interval): SloQuestion[] {
  return asked.flatMap(({ slo, source }): SloQuestion[] =>
    source.kind === 'found'
      ? [
          {
            slo,
            dataSourceUid: source.dataSource.uid,
            range,
            detail: 'overview',
            budgetOverTime: false,
            pastPeriods: 0,
          },
        ]
      : []
  );
}
