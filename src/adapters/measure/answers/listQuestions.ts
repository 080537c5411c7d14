import { formatSloRef } from '../../../core/documents/sloRef';
import type { Interval, SloAnswer, SloQuestion } from '../../../core/slo/answer';
import type { Slo } from '../../../core/slo/slo';
import type { Loadable } from '../../loadable';
import type { ResolvedDataSource } from '../sources/resolveDataSource';
import type { SloAnswers } from './answerMap';

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

/** What a list asks about its SLOs; `byGroup` asks for budgets by group of those that have some. */
export function listQuestions(slos: readonly SourcedSlo[], range: Interval, byGroup = false): SloQuestion[] {
  return slos.flatMap(({ slo, source }): SloQuestion[] =>
    source.kind === 'found'
      ? [
          {
            slo,
            dataSourceUid: source.dataSource.uid,
            range,
            detail: 'overview',
            budgetOverTime: false,
            pastPeriods: 0,
            ...(byGroup && slo.indicator.groupBy.length > 0 && { groups: {} }),
          },
        ]
      : []
  );
}

/** The SLOs of a list, in its order, with what was answered so far. */
export function listedWith(slos: readonly SourcedSlo[], answers: SloAnswers): ListedSlo[] {
  return slos.map((one) => ({ ...one, answer: answers.get(formatSloRef(one.slo.ref)) ?? LOADING }));
}
