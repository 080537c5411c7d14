import { noData, type NoData, type Status } from './answer';

/** Under this share of budget left an SLO is at risk at any pace. */
export const LOW_BUDGET = 0.25;

export interface StatusSigns {
  remaining: number | NoData;
  /** Total is silent for longer than the SLO allows. */
  silent: boolean;
  burningFast: boolean;
  /** At the present pace the budget runs out before the window ends. */
  runsOut: boolean;
}

/** By the first that holds: no data, exhausted, burning fast, at risk, healthy. */
export function statusOf({ remaining, silent, burningFast, runsOut }: StatusSigns): Status {
  if (silent || remaining === noData) {
    return 'no-data';
  }
  if (remaining <= 0) {
    return 'exhausted';
  }
  if (burningFast) {
    return 'burning-fast';
  }
  return runsOut || remaining < LOW_BUDGET ? 'at-risk' : 'healthy';
}
