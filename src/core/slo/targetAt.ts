import type { Slo, TargetRevision } from './slo';

/**
 * The target in force at a moment: that of the last revision before it; of the first one for all time before. The
 * target of now where there are no revisions. docs/slo-maths.md §6
 */
export function targetAt(slo: Pick<Slo, 'target' | 'targets'>, atMs: number): number {
  return revisionAt(slo, atMs)?.target ?? slo.target;
}

/** Which revision that is of; undefined where there are none. */
export function revisionAt({ targets = [] }: Pick<Slo, 'targets'>, atMs: number): TargetRevision | undefined {
  return targets.filter(({ fromMs }) => fromMs <= atMs).at(-1) ?? targets[0];
}

/** As periods are judged: what has ended by the target in force then, what runs by that of now. docs/slo-maths.md §6 */
export function targetUntil(slo: Pick<Slo, 'target' | 'targets'>, endMs: number, asOfMs: number): number {
  return endMs >= asOfMs ? slo.target : targetAt(slo, endMs - 1);
}
