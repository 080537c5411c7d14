import { isResourceName } from '../../documents/resource';
import { isJsonObject, type JsonObject, own } from '../../documents/json';
import type { SloResource } from '../../documents/sloSchema';
import { textAt } from '../foreign/fields';
import {
  countedInWindow,
  nativeSides,
  summed,
  type WrittenIndicator,
  writtenIndicator,
  type WrittenSide,
} from '../foreign/writtenIndicator';
import { selector } from '../../promql/selector';
import { sliceLengthMs } from '../../slo/methodFromSpec';
import { cut, LONGEST_DESCRIPTION, openSloMetadata } from './openSloMetadata';
import { withoutUndefined } from '../foreign/withoutUndefined';
import { COMPOSITE_ANNOTATION } from '../foreign/travel';

export const OPENSLO_VERSION = 'openslo/v1';

/** What an objective brings of its own. */
interface Asked {
  indicator: JsonObject;
  /** `op` and `value`, of a threshold alone. */
  comparison: JsonObject;
}

/**
 * An SLO as OpenSLO v1 has it, as far as that can say it. `partOf` finds the SLOs that a composite is made of. Undefined
 * for an indicator that is not known here, and for a composite with such a part or one that is elsewhere.
 */
export function writeOpenSlo(
  slo: SloResource,
  partOf: (reference: string) => SloResource | undefined
): JsonObject | undefined {
  const { metadata, spec } = slo;
  const objectives = spec.composite === undefined ? objectivesOf(slo) : compositeObjectives(slo, partOf);
  if (objectives === undefined) {
    return undefined;
  }
  const policies = alertPoliciesOf(spec);
  const composite = { composite: spec.composite, target: spec.objectives[0]?.target };
  const kept = openSloMetadata(metadata);
  const annotations = isJsonObject(kept.annotations) ? kept.annotations : {};
  return {
    apiVersion: OPENSLO_VERSION,
    kind: 'SLO',
    metadata:
      spec.composite === undefined
        ? kept
        : { ...kept, annotations: { ...annotations, [COMPOSITE_ANNOTATION]: JSON.stringify(composite) } },
    spec: {
      ...(spec.description !== undefined && { description: cut(spec.description, LONGEST_DESCRIPTION) }),
      service: spec.service,
      ...(objectives.indicator !== undefined && { indicator: objectives.indicator }),
      timeWindow: spec.timeWindow.map(windowOf),
      budgetingMethod: spec.budgetingMethod,
      objectives: objectives.list,
      ...(policies.length > 0 && { alertPolicies: policies }),
    },
  };
}

interface Objectives {
  /** Of the SLO; a composite has them in its objectives. */
  indicator?: JsonObject;
  list: JsonObject[];
}

function objectivesOf(slo: SloResource): Objectives | undefined {
  const asked = askedOf(slo);
  return asked && { indicator: asked.indicator, list: [objectiveOf(slo, asked.comparison)] };
}

function compositeObjectives(
  { spec }: SloResource,
  partOf: (reference: string) => SloResource | undefined
): Objectives | undefined {
  const list = (spec.composite?.parts ?? []).map((part) => {
    const slo = partOf(part.slo);
    const asked = slo && askedOf(slo);
    return (
      asked && { ...objectiveOf(slo, asked.comparison), ...asked, comparison: undefined, compositeWeight: part.weight }
    );
  });
  const known = list.flatMap((one) => (one === undefined ? [] : [withoutUndefined(one)]));
  return known.length === list.length ? { list: known } : undefined;
}

function askedOf({ metadata, spec }: SloResource): Asked | undefined {
  const given = spec.indicator;
  const written = given && writtenIndicator(given.spec);
  if (given === undefined || written === undefined) {
    return undefined;
  }
  const { name = '', displayName } = given.metadata ?? {};
  const ref = sourceRef(given.spec.dataSource);
  const description = textAt(given.spec, 'description');
  return {
    indicator: {
      metadata: openSloMetadata({ name: isResourceName(name) ? name : metadata.name, displayName }),
      spec: {
        ...(description !== undefined && { description: cut(description, LONGEST_DESCRIPTION) }),
        ...metricOf(written, ref),
      },
    },
    comparison: comparisonOf(written),
  };
}

/** A data source by uid is Grafana's alone; one by name may be anybody's. */
function sourceRef(source: { uid?: string | undefined; name?: string | undefined } = {}): string | undefined {
  return source.uid === undefined && source.name !== undefined && isResourceName(source.name) ? source.name : undefined;
}

function metricOf(written: WrittenIndicator, ref: string | undefined): JsonObject {
  const source = (query: string, type = 'Prometheus') => ({
    metricSource: { ...(ref !== undefined && { metricSourceRef: ref }), type, spec: { query } },
  });
  switch (written.kind) {
    case 'threshold':
      return { thresholdMetric: source(written.query) };
    case 'yes-no':
      return { thresholdMetric: source(selector(written.series)) };
    case 'native': {
      const { event, total } = nativeSides(written.histogram, written.threshold);
      return {
        ratioMetric: { counter: false, good: source(countedInWindow(event)), total: source(countedInWindow(total)) },
      };
    }
    default: {
      const { type, given, event, total } = written;
      const counter = 'counter' in event && 'counter' in total;
      const text = (side: WrittenSide) => (counter && 'counter' in side ? summed(side.counter) : countedInWindow(side));
      return { ratioMetric: { counter, [given]: source(text(event), type), total: source(text(total), type) } };
    }
  }
}

/** A yes/no gauge is good at 1. */
function comparisonOf(written: WrittenIndicator): JsonObject {
  switch (written.kind) {
    case 'threshold':
      return { op: written.op, value: written.value };
    case 'yes-no':
      return { op: 'gte', value: 1 };
    default:
      return {};
  }
}

function objectiveOf({ spec }: SloResource, comparison: JsonObject): JsonObject {
  const { displayName, target, timeSliceTarget, timeSliceWindow } = spec.objectives[0] ?? {};
  const isSliced = spec.budgetingMethod !== 'Occurrences';
  return withoutUndefined({
    displayName: displayName === '' ? undefined : displayName,
    ...comparison,
    target,
    timeSliceTarget: spec.budgetingMethod === 'Timeslices' ? timeSliceTarget : undefined,
    timeSliceWindow: isSliced ? sliceText(timeSliceWindow) : undefined,
  });
}

/** A number is minutes; OpenSLO's readers take texts. */
function sliceText(window: string | number | undefined): string | undefined {
  const lengthMs = window === undefined ? undefined : sliceLengthMs(window);
  return typeof window === 'number' && lengthMs !== undefined ? `${window}m` : window?.toString();
}

function windowOf({ duration, isRolling, calendar }: SloResource['spec']['timeWindow'][number]): JsonObject {
  return isRolling || calendar === undefined
    ? { duration, isRolling }
    : { duration, isRolling, calendar: { startTime: calendar.startTime, timeZone: zoneSpelled(calendar.timeZone) } };
}

/** Readers in Go tell capital from small letters: `europe/berlin` is `Europe/Berlin`. Another name of a zone stays. */
function zoneSpelled(zone: string): string {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  return timeZone.toLowerCase() === zone.toLowerCase() ? timeZone : zone;
}

/** Those that are written as OpenSLO has them. */
function alertPoliciesOf(spec: JsonObject): JsonObject[] {
  const list = own(spec, 'alertPolicies');
  return (Array.isArray(list) ? list : []).filter(isJsonObject).filter((policy) => {
    const ref = own(policy, 'alertPolicyRef');
    const names = Object.keys(policy).sort().join();
    return names === 'alertPolicyRef' ? typeof ref === 'string' && isResourceName(ref) : names === 'kind,metadata,spec';
  });
}
