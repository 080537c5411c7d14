import { methodFromSpec } from '../slo/methodFromSpec';
import type { Slo } from '../slo/slo';
import { windowFromSpec } from '../slo/windowFromSpec';
import { toComposite } from './compositeSchema';
import { fixedLengthMs } from './durationSchema';
import { toExclusions } from './exclusionsSchema';
import { toRecorded } from './recordedSchema';
import type { SloResource } from './sloSchema';
import { toTargets } from './targetsSchema';
import { toDataSource, toIndicator } from './toIndicator';

/** The SLO as the maths sees it. Throws RangeError on a resource that the schema has not checked. */
export function toSlo(resource: SloResource, documentUid: string): Slo {
  const { metadata, spec } = resource;
  const window = toWindow(resource);
  return {
    ref: { documentUid, name: metadata.name },
    displayName: metadata.displayName ?? metadata.name,
    description: spec.description ?? '',
    service: spec.service,
    team: spec.team,
    labels: flatLabels(metadata.labels),
    dataSource: toDataSource(spec.indicator?.spec),
    indicator:
      spec.composite === undefined ? toIndicator(known(spec.indicator, 'indicator').spec) : toComposite(spec.composite),
    target: known(spec.objectives[0], 'objectives').target,
    ...(spec.targets !== undefined && { targets: toTargets(spec.targets, window) }),
    ...(spec.exclusions !== undefined && { exclusions: toExclusions(spec.exclusions) }),
    window,
    method: toMethod(resource),
    missingData: spec.missingData,
    precision: spec.precision,
    births: spec.births,
    absentAfterMs: known(fixedLengthMs(spec.absentAfter), 'absentAfter'),
    ...(spec.recorded !== undefined && { recorded: toRecorded(spec.recorded) }),
  };
}

function toWindow(resource: SloResource): Slo['window'] {
  const result = windowFromSpec(known(resource.spec.timeWindow[0], 'timeWindow'));
  if (result.kind === 'invalid') {
    throw new RangeError(result.code);
  }
  return result.window;
}

function toMethod({ spec }: SloResource): Slo['method'] {
  const result = methodFromSpec({ ...spec.objectives[0], budgetingMethod: spec.budgetingMethod });
  if (result.kind === 'invalid') {
    throw new RangeError(result.code);
  }
  return result.method;
}

/** OpenSLO allows several values of a label: they are joined for show and filter. */
function flatLabels(labels: SloResource['metadata']['labels']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')])
  );
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new RangeError(`${name} is missing`);
  }
  return value;
}
