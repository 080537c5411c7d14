import { useMemo } from 'react';

import { formatSloRef } from '../../../core/documents/sloRef';
import type { Interval, SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluateListed } from '../../../core/slo/evaluateListed';
import type { Slo } from '../../../core/slo/slo';
import type { Loadable } from '../../loadable';
import type { ResolvedDataSource } from '../sources/resolveDataSource';
import { type AnswersOptions, useSloAnswers } from './useSloAnswers';

/** An SLO of a list, and where it is asked. */
export interface SourcedSlo {
  slo: Slo;
  source: ResolvedDataSource;
}

/** The same with its figures; one without a data source stays loading and is never asked. */
export interface ListedSlo extends SourcedSlo {
  answer: Loadable<SloAnswer>;
}

const LOADING: Loadable<SloAnswer> = { status: 'loading' };

/** Figures of a list of SLOs, in its order, each filled in as it arrives. A new `slos` is a new list; `range` is compared by value. */
export function useListAnswers(
  slos: readonly SourcedSlo[],
  { fromMs, toMs }: Interval,
  options: AnswersOptions
): readonly ListedSlo[] {
  const questions = useMemo(() => slos.flatMap((one) => questionOf(one, { fromMs, toMs })), [slos, fromMs, toMs]);
  const answers = useSloAnswers(questions, evaluateListed, options);
  return useMemo(
    () => slos.map((one) => ({ ...one, answer: answers.get(formatSloRef(one.slo.ref)) ?? LOADING })),
    [slos, answers]
  );
}

function questionOf({ slo, source }: SourcedSlo, range: Interval): SloQuestion[] {
  return source.kind === 'found'
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
    : [];
}
