import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import { rule } from '../schema/rule';
import { labelMatcher, labelName, type Matcher } from './labelMatcher';

/** Whether a line holds a text, or matches an expression (RE2). */
const lineFilter = looseObject({ op: v.picklist(['|=', '!=', '|~', '!~']), value: v.string() });

/** With a unit that the field is written with too: `250ms`, `5MB`. */
export const MEASURED = /^\d+(\.\d+)?[a-zA-Zµ]+$/;

/** A number in the field's own unit, or one with a unit. */
export const measuredValue = v.union([finiteNumber, v.pipe(v.string(), v.regex(MEASURED))]);

/** By a label of the stream or a field that the parser found. Greater and less compare numbers, durations and sizes. */
const fieldFilter = v.pipe(
  looseObject({
    field: labelName,
    op: v.picklist(['=', '!=', '=~', '!~', '>', '>=', '<', '<=']),
    value: v.union([finiteNumber, v.string()]),
  }),
  rule(({ op, value }) => (mayCompare(op, value) ? [] : [{ code: 'invalid_format', path: ['value'] }]))
);

/** How fields are read from a line; with `pattern` and `regexp` as LogQL has them. */
const parser = v.union([
  v.picklist(['json', 'logfmt']),
  looseObject({ pattern: v.pipe(v.string(), v.minLength(1)) }),
  looseObject({ regexp: v.pipe(v.string(), v.minLength(1)) }),
]);

/** Lines of log streams. Loki refuses a selector of streams that would also fit a stream without any of its labels. */
export const logSelector = looseObject({
  matchers: v.pipe(
    v.array(labelMatcher),
    v.check((matchers) => matchers.some(needsLabel), 'log-stream-needed')
  ),
  lines: v.optional(v.array(lineFilter), []),
  parser: v.optional(parser),
  fields: v.optional(v.array(fieldFilter), []),
});

export type LogSelector = v.InferOutput<typeof logSelector>;
export type LogFieldFilter = v.InferOutput<typeof fieldFilter>;
export type MeasuredValue = v.InferOutput<typeof measuredValue>;

/** Expressions match texts, greater and less what is measured, equality both. */
function mayCompare(op: string, value: MeasuredValue): boolean {
  if (op.endsWith('~')) {
    return typeof value === 'string';
  }
  return /^!?=$/.test(op) || typeof value === 'number' || MEASURED.test(value);
}

/** Expressions that match nothing at all are known in their usual spellings; others are left to Loki to judge. */
function needsLabel({ op, value }: Matcher): boolean {
  const fitsNone = op.endsWith('~') ? /^(\.\*)?$/.test(value) : value === '';
  return fitsNone === op.startsWith('!');
}
