import type { Slo } from './slo';

/**
 * The target in force at a moment: that of the last revision before it; of the first one for all time before. The
 * target of now where there are no revisions. docs/slo-maths.md §6
 */
export function targetAt({ target, targets = [] }: Pick<Slo, 'target' | 'targets'>, atMs: number): number {
  const begun = targets.filter(({ fromMs }) => fromMs <= atMs);
  return (begun.at(-1) ?? targets[0])?.target ?? target;
}

/** As periods are judged: what has ended by the target in force then, what runs by that of now. docs/slo-maths.md §6 */
export function targetUntil(slo: Pick<Slo, 'target' | 'targets'>, endMs: number, asOfMs: number): number {
  return endMs >= asOfMs ? slo.target : targetAt(slo, endMs - 1);
}
