import { goDuration } from './duration';
import type { PrometheusQuery } from './readQuery';

/** What Prometheus answers; the parts that are read here. */
export interface PrometheusAnswer {
  status?: string;
  error?: string;
  errorType?: string;
  warnings?: string[];
  infos?: string[];
  data?: { resultType: 'scalar'; result: Sample } | { resultType: 'matrix' | 'vector'; result: Series[] };
}

type Labels = Record<string, string>;
type Sample = [seconds: number, value: string];
type Series = { metric: Labels; values?: Sample[]; value?: Sample };
type Frame = { name?: string; meta: object; fields: object[]; data: object };

/** Frames as data source queries answer them: one a series, or one without fields when there is none. */
export function framesOf(query: PrometheusQuery, { data, warnings = [], infos = [] }: PrometheusAnswer): object[] {
  const series = data?.resultType === 'scalar' ? [{ metric: {}, value: data.result }] : (data?.result ?? []);
  const notices = [
    ...warnings.map((text) => ({ severity: 'warning', text })),
    ...infos.map((text) => ({ severity: 'info', text })),
  ];
  const frames = series.map((one) => seriesFrame(query, data?.resultType ?? '', one));
  const executedQueryString = `Expr: ${query.expr}\nStep: ${goDuration(query.stepMs)}`;
  return (frames.length > 0 ? frames : [emptyFrame]).map((frame, index) => {
    const meta = { ...frame.meta, ...(notices.length > 0 && { notices }), ...(index === 0 && { executedQueryString }) };
    return { schema: { refId: query.refId, meta, fields: frame.fields }, data: frame.data };
  });
}

const emptyFrame: Frame = { meta: { typeVersion: [0, 0] }, fields: [], data: { values: [] } };

function seriesFrame(query: PrometheusQuery, resultType: string, { metric, values, value }: Series): Frame {
  const samples = values ?? (value ? [value] : []);
  const times = samples.map(([seconds]) => Math.round(seconds * 1000));
  const numbers = samples.map(([, text]) => Number(text.replace('Inf', 'Infinity')));
  const entities = entitiesOf(numbers);
  const displayNameFromDS = legendOf(query, metric);
  const valueField = { name: metric.__name__ ?? 'Value', type: 'number', typeInfo: { frame: 'float64' }, labels: metric };
  return {
    meta: { type: resultType === 'matrix' ? 'timeseries-multi' : 'numeric-multi', typeVersion: [0, 1], custom: { resultType } },
    fields: [
      { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' }, config: { interval: query.stepMs } },
      { ...valueField, ...(displayNameFromDS !== '' && { config: { displayNameFromDS } }) },
    ],
    data: { values: [times, numbers], ...(entities && { entities: [null, entities] }) }, // JSON makes null of what is not finite
  };
}

/** Positions of NaN and of the infinities. */
function entitiesOf(numbers: number[]): object | undefined {
  const at = (wanted: number) => numbers.flatMap((number, index) => (Object.is(number, wanted) ? [index] : []));
  const found = Object.entries({ NaN: at(NaN), Inf: at(Infinity), NegInf: at(-Infinity) }).filter(([, positions]) => positions.length > 0);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function legendOf({ legendFormat, expr }: PrometheusQuery, labels: Labels): string {
  if (legendFormat === '__auto' && Object.keys(labels).length > 0) {
    return '';
  }
  if (legendFormat !== '' && legendFormat !== '__auto') {
    return legendFormat.replace(/\{\{\s*(.+?)\s*\}\}/g, (_, label: string) => labels[label] ?? '');
  }
  const { __name__: name = '', ...rest } = labels;
  const pairs = Object.entries(rest).map(([label, value]) => `${label}=${JSON.stringify(value)}`).sort(); // prettier-ignore
  return pairs.length > 0 ? `${name}{${pairs.join(', ')}}` : name || expr;
}
