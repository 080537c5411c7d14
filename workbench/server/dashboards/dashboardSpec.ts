import { statusFailure } from '../failures';
import { isObject, listOf, textOf, type Json, type JsonObject } from '../json';

/** What the v1 API keeps at the top level of a dashboard; uid, version and id live in the metadata. */
const knownKeys =
  'annotations description editable fiscalYearStartMonth gnetId graphTooltip links liveNow panels preload refresh revision ' +
  'schemaVersion snapshot tags templating time timepicker timezone title weekStart';

/** A spec as Grafana gives it back: no unknown top-level keys, no keys whose value is null. */
export function storedSpec(spec: JsonObject): JsonObject {
  const known = knownKeys.split(' ');
  return withoutNulls(Object.fromEntries(Object.entries(spec).filter(([key]) => known.includes(key))));
}

function withoutNulls(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, cleaned(child)]));
}

function cleaned(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(cleaned);
  }
  return isObject(value) ? withoutNulls(value) : value;
}

export function checkDashboard(name: string, spec: JsonObject): void {
  const problems: Array<[boolean, string]> = [
    [!/^[\w-]*$/.test(name), 'uid contains illegal characters'],
    [name.length > 40, 'uid too long, max 40 characters'],
    [textOf(spec.title).trim() === '', 'Dashboard title cannot be empty'],
    [listOf(spec.tags).some((tag) => textOf(tag).length > 50), 'dashboard tag too long, max 50 characters'],
  ];
  const problem = problems.find(([isWrong]) => isWrong);
  if (problem) {
    throw statusFailure(400, 'BadRequest', problem[1], name);
  }
}

export function dashboardUrl(name: string, spec: JsonObject): string {
  return `/d/${name}/${slugOf(spec)}`;
}

export function slugOf(spec: JsonObject): string {
  return textOf(spec.title).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
}
