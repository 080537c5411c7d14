import { goDuration } from './duration';
import type { PrometheusQuery } from './readQuery';

/** What Prometheus answers; the parts that are read here. */
export interface PrometheusAnswer {
  status?: string;
  error?: string;
  errorType?: string;
  warnings?: string[];
  infos?: string[];
  data?: { resultType: string; result: unknown };
}

type Labels = Record<string, string>;
type Sample = [seconds: number, value: string];
type Series = { metric: Labels; values?: Sample[]; value?: Sample };

interface Frame {
  schema: { name?: string; refId: string; meta: Record<string, unknown>; fields: object[] };
  data: { values: unknown[][]; entities?: Array<object | null> };
}

/** Frames as data source queries answer them: one a series, or one without fields when there is none. */
export function framesOf(query: PrometheusQuery, answer: PrometheusAnswer): Frame[] {
  const { resultType = '', result } = answer.data ?? {};
  const frames = seriesOf(resultType, result).map((series) => seriesFrame(query, resultType, series));
  const notices = [
    ...(answer.warnings ?? []).map((text) => ({ severity: 'warning', text })),
    ...(answer.infos ?? []).map((text) => ({ severity: 'info', text })),
  ];
  const all = frames.length > 0 ? frames : [emptyFrame(query, notices.length > 0 ? 'Warnings' : undefined)];
  const executedQueryString = `Expr: ${query.expr}\nStep: ${goDuration(query.stepMs)}`;
  return all.map((frame, index) => {
    const meta = { ...frame.schema.meta, ...(notices.length > 0 && { notices }), ...(index === 0 && { executedQueryString }) };
    return { ...frame, schema: { ...frame.schema, meta } };
  });
}

function emptyFrame(query: PrometheusQuery, name?: string): Frame {
  return { schema: { name, refId: query.refId, meta: { typeVersion: [0, 0] }, fields: [] }, data: { values: [] } };
}

function seriesOf(resultType: string, result: unknown): Series[] {
  if (resultType === 'scalar' || resultType === 'string') {
    return [{ metric: {}, value: result as Sample }];
  }
  return Array.isArray(result) ? result : [];
}

function seriesFrame(query: PrometheusQuery, resultType: string, { metric, values, value }: Series): Frame {
  const samples = values ?? (value ? [value] : []);
  const numbers = samples.map(([, text]) => (resultType === 'string' ? text : numberOf(text)));
  const entities = entitiesOf(numbers);
  const isRange = resultType === 'matrix';
  const displayNameFromDS = legendOf(query, metric);
  const typeInfo = { frame: resultType === 'string' ? 'string' : 'float64' };
  const fields = [
    { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' }, config: { interval: query.stepMs } },
    {
      ...{ name: metric.__name__ ?? 'Value', type: resultType === 'string' ? 'string' : 'number', typeInfo, labels: metric },
      ...(displayNameFromDS !== '' && { config: { displayNameFromDS } }),
    },
  ];
  const meta = { type: isRange ? 'timeseries-multi' : 'numeric-multi', typeVersion: [0, 1], custom: { resultType } };
  const times = samples.map(([seconds]) => Math.round(seconds * 1000));
  const finite = numbers.map((number) => (typeof number === 'string' || Number.isFinite(number) ? number : null));
  return { schema: { refId: query.refId, meta, fields }, data: { values: [times, finite], ...(entities && { entities: [null, entities] }) } };
}

function numberOf(text: string): number {
  return text === '+Inf' ? Infinity : text === '-Inf' ? -Infinity : Number(text);
}

/** Where JSON has no number: positions of NaN and of the infinities. */
function entitiesOf(numbers: Array<number | string>): object | undefined {
  const at = (wanted: number) => numbers.flatMap((number, index) => (Object.is(number, wanted) ? [index] : []));
  const found = { NaN: at(NaN), Inf: at(Infinity), NegInf: at(-Infinity) };
  const entries = Object.entries(found).filter(([, positions]) => positions.length > 0);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function legendOf({ legendFormat, expr }: PrometheusQuery, labels: Labels): string {
  if (legendFormat !== '' && legendFormat !== '__auto') {
    return legendFormat.replace(/\{\{\s*(.+?)\s*\}\}/g, (_, label: string) => labels[label] ?? '');
  }
  if (legendFormat === '__auto' && Object.keys(labels).length > 0) {
    return '';
  }
  const { __name__: name = '', ...rest } = labels;
  const pairs = Object.entries(rest).map(([label, value]) => `${label}=${JSON.stringify(value)}`).sort(); // prettier-ignore
  const legend = pairs.length > 0 || name === '' ? `${name}{${pairs.join(', ')}}` : name;
  return legend === '{}' ? expr : legend;
}
