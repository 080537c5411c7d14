import { goDuration } from './duration';
import type { RangeQuery } from './readQuery';

type Series = { metric: Record<string, string>; values: Array<[seconds: number, value: string]> };

/** What Prometheus answers, as far as it is read here. */
export type PrometheusAnswer = { error?: string; errorType?: string; warnings?: string[]; data?: { result: Series[] } };

/** Frames as data source queries answer them: one a series, or one without fields when there is none. The first tells the query. */
export function framesOf({ refId, expr, stepMs }: RangeQuery, { data, warnings = [] }: PrometheusAnswer): object[] {
  const notices = warnings.map((text) => ({ severity: 'warning', text }));
  const meta = { type: 'timeseries-multi', typeVersion: [0, 1], notices };
  const firstMeta = { ...meta, executedQueryString: `Expr: ${expr}\nStep: ${goDuration(stepMs)}` };
  const frames = (data?.result ?? []).map(({ metric, values }, index) => {
    const numbers = values.map(([, text]) => Number(text.replace('Inf', 'Infinity')));
    const fields = [
      { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' }, config: { interval: stepMs } },
      { name: metric.__name__ ?? 'Value', type: 'number', typeInfo: { frame: 'float64' }, labels: metric },
    ];
    const times = values.map(([seconds]) => Math.round(seconds * 1000));
    return {
      schema: { refId, meta: index === 0 ? firstMeta : meta, fields },
      data: { values: [times, numbers], entities: [null, entitiesOf(numbers)] },
    };
  });
  return frames.length > 0 ? frames : [{ schema: { refId, meta: firstMeta, fields: [] }, data: { values: [] } }];
}

/** Where the numbers are what JSON can only write as null. */
function entitiesOf(numbers: number[]) {
  const at = (wanted: number) => {
    const found = numbers.flatMap((number, index) => (Object.is(number, wanted) ? [index] : []));
    return found.length > 0 ? found : undefined;
  };
  return { NaN: at(NaN), Inf: at(Infinity), NegInf: at(-Infinity) };
}
