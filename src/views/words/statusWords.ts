import type { Status } from '../../core/slo/answer';

/** One word for each status, the same everywhere. */
export const statusWord: Readonly<Record<Status, string>> = {
  'no-data': 'no data',
  'not-known': 'not known',
  exhausted: 'exhausted',
  'burning-fast': 'burning fast',
  'at-risk': 'at risk',
  healthy: 'healthy',
};

/** What the status means, for the hover. */
export const statusMeaning: Readonly<Record<Status, string>> = {
  'no-data': 'Nothing was counted, so nothing can be said about the budget.',
  'not-known': 'The answer or parts of it are missing, so nobody can say how the budget stands.',
  exhausted: 'The whole error budget of the window is spent.',
  'burning-fast': 'The budget is being spent so fast that somebody should look now.',
  'at-risk': 'Under 25 % of the budget is left, or it runs out before the window ends at the present pace.',
  healthy: 'The budget lasts at the present pace.',
};

/** Who needs attention first. */
export const statusOrder: readonly Status[] = [
  'burning-fast',
  'exhausted',
  'at-risk',
  'not-known',
  'no-data',
  'healthy',
];
