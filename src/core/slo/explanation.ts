import type { BucketAnswer, BucketRequest, SliRole } from '../measure/bucket';
import type { Explanation, SentQuery, SloQuestion } from './answer';
import type { Plan } from './planQuestion';

const ROLES: readonly SliRole[] = ['bad', 'good', 'total', 'births'];

/** docs/slo-maths.md §7 */
export function explanationOf(
  { dataSourceUid }: Pick<SloQuestion, 'dataSourceUid'>,
  plan: Pick<Plan, 'requests' | 'recorded'>,
  answers: readonly BucketAnswer[]
): Explanation {
  const readAt = answers.map((answer) => answer.readAtMs).filter((ms) => Number.isFinite(ms));
  return {
    queries: plan.requests.flatMap(queriesOf),
    ...(plan.recorded && { recorded: plan.recorded }),
    dataSourceUid,
    buckets: {
      cached: answers.reduce((sum, { buckets }) => sum + buckets.cached, 0),
      fresh: answers.reduce((sum, { buckets }) => sum + buckets.fresh, 0),
    },
    readAtMs: readAt.length === 0 ? undefined : Math.min(...readAt),
  };
}

function queriesOf({ queries, language, widthMs, fromMs, toMs, recorded }: BucketRequest): SentQuery[] {
  return ROLES.flatMap((role) => {
    const expr = queries[role];
    return expr === undefined
      ? []
      : [
          {
            ...{ role, expr, widthMs, range: { fromMs, toMs } },
            ...(language && { language }),
            ...(isRecorded(role, recorded) && { recorded }),
          },
        ];
  });
}

/** First values of new series are asked of raw ones all the same. */
function isRecorded(role: SliRole, recorded: BucketRequest['recorded']): boolean {
  return recorded !== undefined && role !== 'births';
}
