import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { listAt, objectAt } from '../foreign/fields';
import type { Path } from '../foreign/foreignRead';
import { shareOf } from '../foreign/shareOf';
import { hasIndicator } from './openSloObjective';

/** What is said beside something else that says otherwise: where the one stands that is not used, and what is taken. */
export interface Contradiction {
  path: Path;
  taken: string;
}

/** In an SLO's `spec`. */
export function contradictionsIn(spec: JsonObject): Contradiction[] {
  const objectives = listAt(spec, 'objectives').map((one) => (isJsonObject(one) ? one : {}));
  const isComposite = objectives.some(hasIndicator);
  return [
    ...(isComposite && hasIndicator(spec)
      ? [own(spec, 'indicator') === undefined ? 'indicatorRef' : 'indicator'].map((field) =>
          unused([field], 'objectives[].indicator')
        )
      : twoIndicators(spec, [])),
    ...listAt(spec, 'timeWindow').flatMap((window, at) =>
      own(isJsonObject(window) ? window : {}, 'isRolling') === true &&
      Object.keys(objectAt(window, 'calendar')).length > 0
        ? [unused(['timeWindow', at, 'calendar'], 'isRolling: true')]
        : []
    ),
    ...objectives.flatMap((objective, at) => [
      ...twoIndicators(objective, ['objectives', at]),
      ...twoTargets(objective, ['objectives', at]),
    ]),
  ];
}

/** In an SLI's `spec`. */
export function contradictionsInIndicator(spec: JsonObject): Contradiction[] {
  const ratio = objectAt(spec, 'ratioMetric');
  const taken = own(ratio, 'raw') !== undefined ? 'raw' : own(ratio, 'bad') !== undefined ? 'bad' : 'good';
  const others = taken === 'raw' ? ['good', 'bad', 'total'] : ['good'].filter((side) => side !== taken);
  return [
    ...(own(spec, 'ratioMetric') !== undefined && own(spec, 'thresholdMetric') !== undefined
      ? [unused(['thresholdMetric'], 'ratioMetric')]
      : []),
    ...others.filter((side) => own(ratio, side) !== undefined).map((side) => unused(['ratioMetric', side], taken)),
  ];
}

function twoIndicators(holder: JsonObject, path: Path): Contradiction[] {
  return isJsonObject(own(holder, 'indicator')) && own(holder, 'indicatorRef') !== undefined
    ? [unused([...path, 'indicatorRef'], 'indicator')]
    : [];
}

/** The same one said twice is no contradiction. */
function twoTargets(objective: JsonObject, path: Path): Contradiction[] {
  const [target, percent] = [own(objective, 'target'), own(objective, 'targetPercent')];
  return target !== undefined && percent !== undefined && shareOf(percent) !== target
    ? [unused([...path, 'targetPercent'], `target: ${String(target)}`)]
    : [];
}

function unused(path: Path, taken: string): Contradiction {
  return { path, taken };
}
