import type { BucketAnswer, BucketRequest, GroupCounts, SliRole } from '../../measure/bucket';
import type { Plan } from '../planQuestion';
import { DAY_MS, HOUR_MS } from './question';

/** Counts of one role in `[fromMs, toMs)`; undefined where no series answers. */
export type CountIn = (fromMs: number, toMs: number) => number | undefined;

/** Answers all requests of a plan, each role by its function. */
export function answersFor(plan: Plan, roles: Partial<Record<SliRole, CountIn>>): BucketAnswer[] {
  return plan.requests.map((request) => answerFor(request, roles));
}

export function answerFor(request: BucketRequest, roles: Partial<Record<SliRole, CountIn>>): BucketAnswer {
  const counts = Object.fromEntries(
    Object.entries(roles).map(([role, count]) => [role, [groupFor(request, {}, count)]])
  );
  const buckets = (request.toMs - request.fromMs) / request.widthMs;
  return { request, counts, missing: [], warnings: [], buckets: { cached: 0, fresh: buckets }, readAtMs: request.toMs };
}

export function groupFor(request: BucketRequest, labels: Record<string, string>, count: CountIn): GroupCounts {
  const buckets = (request.toMs - request.fromMs) / request.widthMs;
  const values = Float64Array.from({ length: buckets }, (_, i) => {
    const fromMs = request.fromMs + i * request.widthMs;
    return count(fromMs, fromMs + request.widthMs) ?? NaN;
  });
  return { labels, values };
}

/** `perSecond` events all the time. */
export function steady(perSecond: number): CountIn {
  return (fromMs, toMs) => (perSecond * (toMs - fromMs)) / 1000;
}

/** `perSecond` events in `[startMs, endMs)` and none outside. */
export function during(perSecond: number, startMs: number, endMs: number): CountIn {
  return (fromMs, toMs) => (perSecond * Math.max(0, Math.min(toMs, endMs) - Math.max(fromMs, startMs))) / 1000;
}

/** As `count`, but no answer for buckets that begin in `[startMs, endMs)`. */
export function silentDuring(count: CountIn, startMs: number, endMs: number): CountIn {
  return (fromMs, toMs) => (fromMs >= startMs && fromMs < endMs ? undefined : count(fromMs, toMs));
}

/** 1 event a second for the first eight hours of each UTC day, 100 for the rest; for buckets of whole hours or within one. */
export const dayAndNight: CountIn = (fromMs, toMs) => {
  const stepMs = Math.min(HOUR_MS, toMs - fromMs);
  let events = 0;
  for (let ms = fromMs; ms < toMs; ms += stepMs) {
    events += ((ms % DAY_MS < 8 * HOUR_MS ? 1 : 100) * stepMs) / 1000;
  }
  return events;
};
