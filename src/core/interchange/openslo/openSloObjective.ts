import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { proposeName } from '../../documents/proposeName';
import { objectAt, textAt } from '../foreign/fields';
import { shareOf } from '../foreign/shareOf';

/** Whether it is part of a composite. */
export function hasIndicator(objective: JsonObject): boolean {
  return own(objective, 'indicator') !== undefined || own(objective, 'indicatorRef') !== undefined;
}

/** Without what stands in the indicator here, and with the share in place of the percentage. */
export function plainObjective(objective: JsonObject): JsonObject {
  const {
    targetPercent: _,
    op: __,
    value: ___,
    indicator: ____,
    indicatorRef: _____,
    compositeWeight: ______,
    ...rest
  } = objective;
  const target = targetOf(objective);
  return target === undefined ? rest : { ...rest, target };
}

/** A percentage as a share. */
export function targetOf(objective: JsonObject): unknown {
  return own(objective, 'target') ?? shareOf(own(objective, 'targetPercent'));
}

/** OpenSLO takes a window with a calendar for one that does not roll, and one without for one that does. */
export function windowsOf(given: unknown): unknown {
  if (given === undefined) {
    return [{ duration: '30d', isRolling: true }];
  }
  return Array.isArray(given)
    ? given.map((one) =>
        isJsonObject(one) ? { ...one, isRolling: own(one, 'isRolling') ?? own(one, 'calendar') === undefined } : one
      )
    : given;
}

/** Several objectives of one SLO are told apart by their names. */
export function objectiveMetadata(
  object: JsonObject,
  objectives: readonly unknown[],
  at: number,
  taken: readonly string[] = []
): JsonObject {
  const metadata = objectAt(object, 'metadata');
  if (objectives.length === 1 && taken.length === 0) {
    return metadata;
  }
  const name = textAt(metadata, 'name') ?? '';
  const called = textAt(objectives[at], 'displayName') ?? String(at + 1);
  const displayName = `${textAt(metadata, 'displayName') ?? name}: ${called}`;
  return { ...metadata, name: proposeName(`${name}-${called}`, taken), displayName };
}
