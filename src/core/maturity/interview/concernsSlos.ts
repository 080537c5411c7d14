import type { Practice } from '../modelSchema';

const SLO_SIGNAL = /^(?:slo|eb)_/;

/** Whether a practice is about SLOs or their budgets, by the signals that stand beside it. */
export function concernsSlos({ evidence, contextSignals = [] }: Practice): boolean {
  return [...evidence.map(({ signal }) => signal), ...contextSignals].some((signal) => SLO_SIGNAL.test(signal));
}
