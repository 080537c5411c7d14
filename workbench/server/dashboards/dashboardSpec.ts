import { statusFailure } from '../failures';
import { isObject, textOf, textsOf, type Json, type JsonObject } from '../json';

/** What the v1 API keeps at the top level of a dashboard; uid, version and id live in the metadata. */
const knownKeys = new Set([
  'annotations', 'description', 'editable', 'fiscalYearStartMonth', 'gnetId', 'graphTooltip', 'links', 'liveNow', 'panels',
  'preload', 'refresh', 'revision', 'schemaVersion', 'snapshot', 'tags', 'templating', 'time', 'timepicker', 'timezone',
  'title', 'weekStart',
]); // prettier-ignore

/** A spec as Grafana gives it back: no unknown top-level keys, no keys whose value is null. */
export function storedSpec(spec: JsonObject): JsonObject {
  return withoutNulls(Object.fromEntries(Object.entries(spec).filter(([key]) => knownKeys.has(key))));
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
  const problem = dashboardProblem(name, spec);
  if (problem !== undefined) {
    throw statusFailure(400, 'BadRequest', problem, name);
  }
}

function dashboardProblem(name: string, spec: JsonObject): string | undefined {
  if (!/^[\w-]*$/.test(name)) {
    return 'uid contains illegal characters';
  }
  if (name.length > 40) {
    return 'uid too long, max 40 characters';
  }
  if (isObject(spec.elements) && isObject(spec.layout)) {
    return 'dashboard appears to be a v2 object, but was sent to v1';
  }
  if (textOf(spec.title).trim() === '') {
    return 'Dashboard title cannot be empty';
  }
  return textsOf(spec.tags).some((tag) => tag.length > 50) ? 'dashboard tag too long, max 50 characters' : undefined;
}

export function slugOf(spec: JsonObject): string {
  return textOf(spec.title).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
}
