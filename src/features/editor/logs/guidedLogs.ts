import { isEqual } from 'lodash';
import * as v from 'valibot';
import { indicatorSchema, type IndicatorSpec } from '../../../core/documents/indicator';
import type { LogSelector } from '../../../core/documents/logSelector';
import { toIndicator } from '../../../core/documents/toIndicator';
import { readAs } from '../../../core/schema/readAs';
import type { LogIndicator } from '../../../core/slo/slo';
import { asObject } from '../asObject';

/** One condition as typed; of the text of a line `label` is empty. */
const row = <const O extends readonly string[]>(ops: O) =>
  v.object({ label: v.string(), op: v.picklist(ops), value: v.string() });

export const STREAM_OPS = ['=', '!=', '=~', '!~'] as const;
export const LINE_OPS = ['|=', '!=', '|~', '!~'] as const;
export const FIELD_OPS = [...STREAM_OPS, '>', '>=', '<', '<='] as const;

const guidedSchema = v.object({
  how: v.picklist(['bad', 'good', 'latency']),
  streams: v.array(row(STREAM_OPS)),
  lines: v.array(row(LINE_OPS)),
  parser: v.picklist(['', 'json', 'logfmt', 'pattern', 'regexp']),
  /** Of `pattern` and `regexp`. */
  expression: v.string(),
  fields: v.array(row(FIELD_OPS)),
  /** What the bad or good lines hold in addition. */
  eventLines: v.array(row(LINE_OPS)),
  eventFields: v.array(row(FIELD_OPS)),
  /** The field with a duration, and up to what it is good. */
  field: v.string(),
  threshold: v.string(),
});

/** An SLI of log lines in parts, as the form holds it: all lines, and what tells good and bad ones apart. */
export type GuidedLogs = v.InferOutput<typeof guidedSchema>;

const nothing: GuidedLogs = {
  how: 'bad',
  streams: [],
  lines: [],
  parser: '',
  expression: '',
  fields: [],
  eventLines: [],
  eventFields: [],
  field: '',
  threshold: '',
};

/** Of the form's text; undefined where that is an SLI which has no such parts. */
export function readGuided(text: string): GuidedLogs | undefined {
  return text === '' ? nothing : readAs(guidedSchema, JSON.parse(text));
}

/** Undefined where the parts would not say the very same. */
export function toGuided(spec: IndicatorSpec): GuidedLogs | undefined {
  const indicator = toIndicator(spec);
  if (indicator.kind !== 'logs') {
    return undefined;
  }
  const guided = partsOf(indicator);
  const written: unknown = JSON.parse(JSON.stringify({ spec: guidedMetrics(guided, spec) }));
  const again = readAs(indicatorSchema, written)?.spec;
  const isSame = isEqual(again?.ratioMetric, spec.ratioMetric) && isEqual(again?.latencyMetric, spec.latencyMetric);
  return isSame ? guided : undefined;
}

function partsOf({ given, event, total, latency }: LogIndicator): GuidedLogs {
  const { parser } = total;
  const kind = typeof parser === 'object' ? ('pattern' in parser ? 'pattern' : 'regexp') : (parser ?? '');
  return {
    how: latency ? 'latency' : given,
    streams: total.matchers.map(({ label, op, value }) => ({ label, op, value })),
    lines: lineRows(total.lines),
    parser: kind,
    expression: typeof parser === 'object' ? Object.values(parser).map(String).join('') : '',
    fields: fieldRows(total.fields),
    eventLines: lineRows(event.lines.slice(total.lines.length)),
    eventFields: latency ? [] : fieldRows(event.fields.slice(total.fields.length)),
    field: latency?.field ?? '',
    threshold: latency ? String(latency.threshold) : '',
  };
}

const lineRows = (lines: LogSelector['lines']) => lines.map(({ op, value }) => ({ label: '', op, value }));
const fieldRows = (fields: LogSelector['fields']) =>
  fields.map(({ field, op, value }) => ({ label: field, op, value: String(value) }));

/** The stored metrics of the parts; of `stored` all is kept that the form does not know. */
export function guidedMetrics(guided: GuidedLogs, stored: object): Record<string, unknown> {
  const { ratioMetric, latencyMetric } = asObject(stored);
  const total = selectorOf(guided, [], []);
  if (guided.how === 'latency') {
    const { field } = guided;
    const threshold = typed('<=', guided.threshold);
    return { latencyMetric: { ...withLines(latencyMetric, total), field, threshold } };
  }
  const ratio = asObject(ratioMetric);
  const event = withLines(ratio[guided.how], selectorOf(guided, guided.eventLines, guided.eventFields));
  return {
    ratioMetric: {
      ...ratio,
      good: undefined,
      bad: undefined,
      [guided.how]: event,
      total: withLines(ratio.total, total),
    },
  };
}

function selectorOf(
  { streams, lines, parser, expression, fields }: GuidedLogs,
  moreLines: GuidedLogs['lines'],
  moreFields: GuidedLogs['fields']
) {
  const allLines = [...lines, ...moreLines].map(({ op, value }) => ({ op, value }));
  const allFields = [...fields, ...moreFields].map(({ label, op, value }) => ({
    field: label,
    op,
    value: typed(op, value),
  }));
  return {
    matchers: streams,
    lines: allLines.length > 0 ? allLines : undefined,
    parser: parser === 'pattern' || parser === 'regexp' ? { [parser]: expression } : parser || undefined,
    fields: allFields.length > 0 ? allFields : undefined,
  };
}

/** Greater and less compare numbers where no unit is written. */
function typed(op: string, value: string): number | string {
  if (!/^[<>]/.test(op)) {
    return value;
  }
  const text = value.trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function withLines(metric: unknown, lines: object): Record<string, unknown> {
  const source = asObject(asObject(metric).metricSource);
  return {
    ...asObject(metric),
    metricSource: { ...source, type: 'Loki', spec: { ...asObject(source.spec), ...lines } },
  };
}

/** Without the conditions that are still being filled in: a label may also be held against an empty text. */
export function filledLogs(text: string): string {
  const guided = readGuided(text);
  if (guided === undefined) {
    return text;
  }
  const named = <R extends { label: string; op: string; value: string }>(rows: R[]) =>
    rows.filter(({ label, op, value }) => label !== '' && (value !== '' || !/^[<>]/.test(op)));
  const said = <R extends { value: string }>(rows: R[]) => rows.filter(({ value }) => value !== '');
  return JSON.stringify({
    ...guided,
    streams: named(guided.streams),
    lines: said(guided.lines),
    fields: named(guided.fields),
    eventLines: said(guided.eventLines),
    eventFields: named(guided.eventFields),
  });
}
