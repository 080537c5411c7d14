import * as v from 'valibot';
import type { Resource } from '../../documents/resource';
import type { CountedUnit, Events, Interval } from '../answer';
import { issuePath } from '../../schema/issuePath';
import { PERIOD_RECORD } from './periodRecordKind';
import { periodRecordSchema } from './periodRecordSchema';
import { isRecordOf, periodIn } from './recordTarget';

/** A period on record, as the maths sees it. */
export interface PeriodRecord {
  period: Interval;
  target: number;
  unit: CountedUnit;
  events: Events;
  coveredShare: number;
  /** Codes of quality flags; of a later version there may be ones that nobody knows here. */
  flags: readonly string[];
  exclusions: number;
  recordedAtMs: number;
}

/** A record that does not parse. */
export interface BrokenRecord {
  /** Of its resource. */
  name: string;
  /** First field that is wrong, such as `spec.target`. */
  path: string;
  /** Which period it is of; undefined where that cannot be told. */
  period: Interval | undefined;
}

/** The records of one SLO in its document, and those that cannot be read. */
export function recordsOf(
  resources: readonly Resource[],
  sloName: string
): { records: PeriodRecord[]; broken: BrokenRecord[] } {
  const records: PeriodRecord[] = [];
  const broken: BrokenRecord[] = [];
  for (const resource of resources.filter((one) => isRecordOf(one, sloName) || mayBeRecordOf(one, sloName))) {
    const parsed = v.safeParse(periodRecordSchema, resource);
    if (parsed.success) {
      records.push(toRecord(parsed.output.spec));
    } else {
      const path = issuePath(parsed.issues[0]).join('.');
      broken.push({ name: resource.metadata.name, path, period: periodIn(resource.spec) });
    }
  }
  return { records, broken };
}

/** One that does not say whose it is, but is named as this SLO's are. */
function mayBeRecordOf({ kind, metadata, spec }: Resource, sloName: string): boolean {
  return kind === PERIOD_RECORD && typeof spec.slo !== 'string' && metadata.name.startsWith(`${sloName}-`);
}

type Spec = v.InferOutput<typeof periodRecordSchema>['spec'];

function toRecord(spec: Spec): PeriodRecord {
  const { good, bad, total, frozen } = spec;
  return {
    period: { fromMs: Date.parse(spec.from), toMs: Date.parse(spec.to) },
    target: spec.target,
    unit: spec.counted,
    events: { good, bad, total, ...(frozen !== undefined && { frozen }) },
    coveredShare: spec.coveredShare,
    flags: spec.flags ?? [],
    exclusions: spec.exclusions ?? 0,
    recordedAtMs: Date.parse(spec.recordedAt),
  };
}

export function isSamePeriod(a: Interval, b: Interval): boolean {
  return a.fromMs === b.fromMs && a.toMs === b.toMs;
}
