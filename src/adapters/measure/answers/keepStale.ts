import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';

/**
 * What to show while an SLO is asked again: its last answer until the new one is whole; where the new one failed, the
 * last one with the problem beside it, as a gap without an end since its "now". `last` must be of the same SLO.
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
    return {
      status: 'partial',
      value: last.value,
      missing: [{ fromMs: last.value.figures.asOfMs, toMs: Infinity, problem: next.problem }],
    };
  }
  return final ? next : last;
}
