import type { JsonObject } from '../../documents/json';
import { parseResources } from '../../documents/parseResources';
import { proposeName } from '../../documents/proposeName';
import type { SloResource } from '../../documents/sloSchema';
import { selector } from '../../promql/selector';
import {
  annotated,
  type Exported,
  type ExportedDocument,
  type ExportLoss,
  notCarried,
  withTravel,
} from '../foreign/exported';
import { objectAt, textAt } from '../foreign/fields';
import { percentOf } from '../foreign/shareOf';
import { BESIDE_ANNOTATION, COMPOSITE_ANNOTATION, parseObject, TRAVEL_ANNOTATION } from '../foreign/travel';
import { withoutUndefined } from '../foreign/withoutUndefined';
import { type WrittenIndicator, writtenIndicator } from '../foreign/writtenIndicator';
import { PYRRA_ANNOTATION } from './fromPyrra';

export const PYRRA_VERSION = 'pyrra.dev/v1alpha1';

/**
 * SLOs as Pyrra's objects, of kinds that Pyrra has: errors of all, a latency, a yes/no gauge, over a rolling window and by
 * events. What it has no field for travels in an annotation; other SLOs and resources are lost.
 */
export function toPyrra(documents: readonly ExportedDocument[]): Exported {
  const losses: ExportLoss[] = [];
  const objects = documents.flatMap(({ uid, resources }) => {
    const slos = new Map(parseResources(resources).slos.map((slo) => [slo.metadata.name, slo]));
    const written = resources.map((resource) => {
      const slo = resource.kind === 'SLO' ? slos.get(resource.metadata.name) : undefined;
      const bare = slo && writePyrra(slo);
      return { resource, object: bare && withTravel(bare, resource) };
    });
    const beside = written.flatMap(({ resource, object }) => (object === undefined ? [resource] : []));
    const [first, ...rest] = written.flatMap(({ object }) => (object === undefined ? [] : [object]));
    losses.push(...notCarried(uid, beside, first !== undefined));
    if (first === undefined) {
      return [];
    }
    return beside.length === 0 ? [first, ...rest] : [annotated(first, BESIDE_ANNOTATION, beside), ...rest];
  });
  return { objects, losses };
}

function writePyrra(slo: SloResource): JsonObject | undefined {
  const { metadata, spec } = slo;
  const [indicator, window, target] = [indicatorOf(slo), rollingWindow(spec), spec.objectives[0]?.target];
  if (indicator === undefined || window === undefined || target === undefined) {
    return undefined;
  }
  const more = parseObject(metadata.annotations?.[PYRRA_ANNOTATION] ?? '') ?? {};
  return {
    ...{ apiVersion: PYRRA_VERSION, kind: 'ServiceLevelObjective' },
    metadata: withoutUndefined({ ...metadataOf(metadata), ...objectAt(more, 'metadata') }),
    spec: withoutUndefined({
      target: String(percentOf(target)),
      window,
      description: textAt(spec, 'description'),
      indicator,
      ...objectAt(more, 'spec'),
    }),
  };
}

/** Labels of Kubernetes have one value. */
function metadataOf({ name, displayName, labels = {}, annotations = {} }: SloResource['metadata']): JsonObject {
  const kept = Object.entries(annotations).filter(([key]) => !OWN.includes(key));
  const single = Object.entries(labels).filter(([, value]) => typeof value === 'string');
  return {
    name: isPyrraName(displayName) && proposeName(displayName) === name ? displayName : name,
    labels: single.length === 0 ? undefined : Object.fromEntries(single),
    annotations: kept.length === 0 ? undefined : Object.fromEntries(kept),
  };
}

/** Pyrra counts events over rolling windows. */
function rollingWindow({ timeWindow: [window], budgetingMethod }: SloResource['spec']): string | undefined {
  return window?.isRolling === true && budgetingMethod === 'Occurrences' ? window.duration : undefined;
}

const OWN: readonly string[] = [PYRRA_ANNOTATION, TRAVEL_ANNOTATION, BESIDE_ANNOTATION, COMPOSITE_ANNOTATION];

/** A name with dots was taken over as the display name. */
function isPyrraName(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(text) && text.includes('.');
}

function indicatorOf({ spec }: SloResource): JsonObject | undefined {
  const groupBy = spec.indicator?.spec.groupBy ?? [];
  const written = writtenIndicator(spec.indicator?.spec ?? {});
  return written && pyrraOf(written, groupBy.length === 0 ? {} : { grouping: groupBy });
}

function pyrraOf(written: WrittenIndicator, grouping: JsonObject): JsonObject | undefined {
  if (written.kind === 'yes-no') {
    return { bool_gauge: { metric: selector(written.series), ...grouping } };
  }
  if (written.kind === 'native') {
    const latency = milliseconds(written.threshold);
    const total = { metric: selector(written.histogram) };
    return latency === undefined ? undefined : { latencyNative: { total, latency, ...grouping } };
  }
  if (written.kind !== 'ratio' || !('counter' in written.event) || !('counter' in written.total)) {
    return undefined;
  }
  const [event, total] = [{ metric: selector(written.event.counter) }, { metric: selector(written.total.counter) }];
  if (written.given === 'bad') {
    return { ratio: { errors: event, total, ...grouping } };
  }
  const isBucket = written.event.counter.matchers.some(({ label, op }) => label === 'le' && op === '=');
  return isBucket ? { latency: { success: event, total, ...grouping } } : undefined;
}

/** Prometheus has no fractions in lengths, and none finer than this: undefined for what would be measured at another place. */
function milliseconds(seconds: number): string | undefined {
  const lengthMs = Math.round(seconds * 1000);
  if (lengthMs / 1000 !== seconds) {
    return undefined;
  }
  return lengthMs % 1000 === 0 ? `${lengthMs / 1000}s` : `${lengthMs}ms`;
}
