import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';

/** Longer than any window: the whole of what is shown is not fresh. */
const everything = { fromMs: 0, toMs: Infinity };

/**
 * What to show while an SLO is asked again: its last answer until the new one is whole; where the new one failed, the
 * last one with the problem beside it. `last` must be of the same SLO.
 */
export function keepStale(
  last: Loadable<SloAnswer> | undefined,
  next: Loadable<SloAnswer>,
  final: boolean
): Loadable<SloAnswer> {
  if (last?.status !== 'ready' && last?.status !== 'partial') {
    return next;
  }
  if (next.status === 'failed') {
    return { status: 'partial', value: last.value, missing: [{ ...everything, problem: next.problem }] };
  }
  return final ? next : last;
}
