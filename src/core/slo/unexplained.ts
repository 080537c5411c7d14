import type { Explanation } from './answer';

/** Where nothing was asked, or nobody shows what was: a panel leads to the SLO's page for that. */
export const unexplained: Explanation = {
  queries: [],
  dataSourceUid: '',
  buckets: { cached: 0, fresh: 0 },
  readAtMs: undefined,
};
