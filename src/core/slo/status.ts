import { noData, type NoData, type Status } from './answer';

/** Under this share of budget left an SLO is at risk at any pace. */
export const LOW_BUDGET = 0.25;

export interface StatusSigns {
  remaining: number | NoData;
  /** Total is silent for longer than the SLO allows. */
  silent: boolean;
  /** By lookbacks that are known as a whole. */
  burningFast: boolean;
  /** At the present pace the budget runs out before the window ends. */
  runsOut: boolean;
  /** Parts of the window or of a lookback have no answer: being read, or failed. */
  incomplete: boolean;
  /** What can be left at most, whatever the missing parts hold; `remaining` where nothing is missing. */
  remainingAtMost: number | NoData;
}

/**
 * By the first that holds: no data, exhausted, burning fast, at risk, healthy. Where parts are missing only what they
 * cannot change is said: a failure that was not read may be all that matters. docs/slo-maths.md §5
 */
export function statusOf(signs: StatusSigns): Status {
  const { remaining, silent, burningFast, runsOut, incomplete, remainingAtMost } = signs;
  if (silent || remaining === noData) {
    return incomplete && !silent ? 'not-known' : 'no-data';
  }
  if (remainingAtMost !== noData && remainingAtMost <= 0) {
    return 'exhausted';
  }
  if (burningFast) {
    return 'burning-fast';
  }
  return incomplete ? 'not-known' : calmStatus(remaining, runsOut);
}

function calmStatus(remaining: number, runsOut: boolean): Status {
  return runsOut || remaining < LOW_BUDGET ? 'at-risk' : 'healthy';
}
