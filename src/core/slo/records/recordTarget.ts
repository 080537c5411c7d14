import type { Resource } from '../../documents/resource';
import type { Interval } from '../answer';
import { PERIOD_RECORD } from './periodRecordKind';

/** Of a period on record: what was agreed when it ended. */
export interface RecordTarget {
  period: Interval;
  target: number;
}

/** Those of one SLO that can be told, without the rest of its records: panels read no more of them. */
export function recordTargetsOf(resources: readonly Resource[], sloName: string): RecordTarget[] {
  return resources.flatMap((resource) => {
    const { target } = resource.spec;
    const period = periodIn(resource.spec);
    const isTold = typeof target === 'number' && target > 0 && target < 1;
    return isTold && period && isRecordOf(resource, sloName) ? [{ period, target }] : [];
  });
}

/** Whether a resource is a period of this SLO: it goes where the SLO goes. */
export function isRecordOf({ kind, spec }: Resource, sloName: string): boolean {
  return kind === PERIOD_RECORD && spec.slo === sloName;
}

/** Undefined where it is not told. */
export function periodIn({ from, to }: Resource['spec']): Interval | undefined {
  const [fromMs, toMs] = [instantIn(from), instantIn(to)];
  return fromMs < toMs ? { fromMs, toMs } : undefined;
}

/** NaN for what names no instant: a day, or a time without a zone, begins elsewhere in each zone. */
function instantIn(value: unknown): number {
  return typeof value === 'string' && /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? Date.parse(value) : NaN;
}
