import { isEqual, isString, pickBy } from 'lodash';
import * as v from 'valibot';
import { isJsonObject, type JsonObject } from '../../../core/documents/json';
import { readRecord } from '../../../core/documents/record/readRecord';
import { linkSchema, type RecordSpec } from '../../../core/documents/record/recordSchema';
import type { Resource } from '../../../core/documents/resource';
import { withUnread } from '../../../core/documents/withUnread';
import { formatLabels, formatLinks, formatNames, type Link, parseLabels, parseLinks } from './recordLists';
import { parseNames } from '../../../core/documents/parseNames';
import { emptyRecord, type RecordValues } from './recordValues';

type Stored = Pick<Resource, 'metadata' | 'spec'>;

/** What the form shows of a stored record; nothing of a field, or of an entry of a list, that cannot be read. */
export function recordValues({ metadata, spec }: Stored): RecordValues {
  const { environments, regions, dashboards, links, priority, response, ...record } = readRecord(spec.record);
  const texts = pickBy(record, (value, key) => typeof value === 'string' && key in emptyRecord);
  return {
    ...emptyRecord,
    ...texts,
    environments: formatNames(environments),
    regions: formatNames(regions),
    labels: formatLabels(metadata.labels),
    ...priorityValues(priority),
    ...responseValues(response),
    dashboards: formatLinks(dashboards),
    links: formatLinks(links),
    reviewBy: typeof spec.reviewBy === 'string' ? spec.reviewBy : '',
  };
}

function priorityValues({ level = '', reason = '' }: Partial<NonNullable<RecordSpec['priority']>> = {}) {
  return { priority: level, priorityReason: reason };
}

function responseValues({ first = '', within = '', mayActAlone }: NonNullable<RecordSpec['response']> = {}) {
  const actsAlone = mayActAlone === undefined ? 'unsaid' : mayActAlone ? 'yes' : 'no';
  return { firstToAct: first, respondWithin: within, actsAlone } as const;
}

/** `spec.record`, `spec.reviewBy` and the labels of a valid form: what the form did not change stays as it is stored. */
export function recordParts(values: RecordValues, base: Resource | undefined) {
  const { metadata, spec }: Stored = { metadata: { name: '', ...base?.metadata }, spec: base?.spec ?? {} };
  const shown = recordValues({ metadata, spec });
  return {
    record: changedRecord(values, shown, spec.record),
    reviewBy: values.reviewBy === shown.reviewBy ? spec.reviewBy : textOf(values.reviewBy),
    labels: values.labels === shown.labels ? metadata.labels : unlessEmpty(parseLabels(values.labels) ?? {}),
  };
}

function changedRecord(values: RecordValues, shown: RecordValues, base: unknown): unknown {
  const stored = objectOf(base);
  const was = recordSpec(shown, shown, stored);
  const is = recordSpec(values, shown, stored);
  const changed = Object.entries(is).filter(([key, value]) => !isEqual(value, was[key]));
  return changed.length === 0 ? base : unlessEmpty({ ...stored, ...Object.fromEntries(changed) });
}

/** Fields of its parts are kept where the form does not know them, could not read them or did not change them; so are entries of its lists. */
function recordSpec(values: RecordValues, shown: RecordValues, stored: JsonObject): JsonObject {
  const { dashboards, links } = readRecord(stored);
  return {
    journey: textOf(values.journey),
    step: textOf(values.step),
    persona: textOf(values.persona),
    brokenMeans: textOf(values.brokenMeans),
    complainWhen: textOf(values.complainWhen),
    environments: listOf(withUnread(stored.environments, parseNames(values.environments), isString)),
    regions: listOf(withUnread(stored.regions, parseNames(values.regions), isString)),
    priority: textOf(values.priority) && changedPart(stored.priority, priorityOf(values), priorityOf(shown)),
    response: unlessEmpty(changedPart(stored.response, responseOf(values), responseOf(shown))),
    runbook: textOf(values.runbook),
    dashboards: listOf(withUnread(stored.dashboards, linksOf(values.dashboards, dashboards), isLink)),
    links: listOf(withUnread(stored.links, linksOf(values.links, links), isLink)),
  };
}

function priorityOf({ priority, priorityReason }: RecordValues): JsonObject {
  return { level: textOf(priority), reason: textOf(priorityReason) };
}

function responseOf({ firstToAct, respondWithin, actsAlone }: RecordValues): JsonObject {
  return {
    first: textOf(firstToAct),
    within: textOf(respondWithin),
    mayActAlone: actsAlone === 'unsaid' ? undefined : actsAlone === 'yes',
  };
}

function changedPart(stored: unknown, is: JsonObject, was: JsonObject): JsonObject {
  return { ...objectOf(stored), ...pickBy(is, (value, key) => value !== was[key]) };
}

/** A line that stands as it was shown is the stored link, with all that it has; of several that look the same each is one. */
function linksOf(text: string, stored: readonly Link[] = []): Link[] {
  const left = [...stored];
  return parseLinks(text).map((link) => {
    const index = left.findIndex((one) => isEqual(parseLinks(formatLinks([one])), [link]));
    return (index < 0 ? undefined : left.splice(index, 1)[0]) ?? link;
  });
}

function isLink(value: unknown): boolean {
  return v.is(linkSchema, value);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function textOf(text: string): string | undefined {
  return text.trim() || undefined;
}

function listOf<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.values(value).every((one) => one === undefined) ? undefined : value;
}
