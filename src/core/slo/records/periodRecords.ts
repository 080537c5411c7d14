import type { Resource } from '../../documents/resource';
import type { CountedUnit, Events, Interval } from '../answer';
import { PERIOD_RECORD } from './periodRecordKind';
import { periodRecordSchema } from './periodRecordSchema';

/** A period on record, as the maths sees it. */
export interface PeriodRecord {
  period: Interval;
  target: number;
  unit: CountedUnit;
  events: Events;
  coveredShare: number;
  exclusions: number;
  recordedAtMs: number;
}

/** The records of one SLO in its document, and how many there are that cannot be read. */
export function recordsOf(
  resources: readonly Resource[],
  sloName: string
): { records: PeriodRecord[]; broken: number } {
  const own = resources.filter((resource) => isRecordOf(resource, sloName));
  const records = own.flatMap((resource) => {
    const parsed = periodRecordSchema.safeParse(resource);
    return parsed.success ? [toRecord(parsed.data.spec)] : [];
  });
  return { records, broken: own.length - records.length };
}

/** Whether a resource is a period of this SLO: it goes where the SLO goes. */
export function isRecordOf({ kind, spec }: Resource, sloName: string): boolean {
  return kind === PERIOD_RECORD && spec.slo === sloName;
}

type Spec = ReturnType<typeof periodRecordSchema.parse>['spec'];

function toRecord(spec: Spec): PeriodRecord {
  const { good, bad, total, frozen } = spec;
  return {
    period: { fromMs: Date.parse(spec.from), toMs: Date.parse(spec.to) },
    target: spec.target,
    unit: spec.counted,
    events: { good, bad, total, ...(frozen !== undefined && { frozen }) },
    coveredShare: spec.coveredShare,
    exclusions: spec.exclusions ?? 0,
    recordedAtMs: Date.parse(spec.recordedAt),
  };
}

export function isSamePeriod(a: Interval, b: Interval): boolean {
  return a.fromMs === b.fromMs && a.toMs === b.toMs;
}
