import { type LogFieldFilter, type LogSelector, MEASURED, type MeasuredValue } from '../documents/logSelector';
import { isLabelName, matcherText, quoted } from '../promql/selector';

/**
 * Streams and which of their lines: `{job="shop"} |= "POST" | json | status>=500 | __error__=""`. The only place where a
 * person's text enters LogQL. Lines that the parser or a comparison fails on are left out: without that, one of them
 * fails the whole query. Throws a RangeError where a name is not one, or a value that stands without quotes not measured.
 */
export function logPipeline({ matchers, lines, parser, fields }: LogSelector): string {
  const stages = [
    `{${matchers.map(matcherText).join(',')}}`,
    ...lines.map(({ op, value }) => `${op} ${quoted(value)}`),
    ...parserStage(parser),
    ...fields.map((filter) => `| ${fieldText(filter)}`),
    ...(parser !== undefined || fields.some(isMeasured) ? ['| __error__=""'] : []),
  ];
  return withoutMacros(stages.join(' '));
}

function parserStage(parser: LogSelector['parser']): string[] {
  if (parser === undefined || typeof parser === 'string') {
    return parser === undefined ? [] : [`| ${parser}`];
  }
  const kind = 'pattern' in parser ? 'pattern' : 'regexp';
  return [`| ${kind} ${quoted(String(parser[kind]))}`];
}

function fieldText(filter: LogFieldFilter): string {
  if (!isLabelName(filter.field)) {
    throw new RangeError(`not a field: ${filter.field}`);
  }
  return `${filter.field}${filter.op}${isMeasured(filter) ? measuredText(filter.value) : quoted(String(filter.value))}`;
}

function measuredText(value: MeasuredValue): string {
  if (typeof value === 'number' ? !Number.isFinite(value) : !MEASURED.test(value)) {
    throw new RangeError(`not a measured value: ${value}`);
  }
  return String(value);
}

/** Compared as a number, a length of time or a size, not as a text. */
function isMeasured({ op, value }: LogFieldFilter): boolean {
  return typeof value === 'number' || ['>', '>=', '<', '<='].includes(op);
}

/** Grafana would put its own values for `$__interval` and the like, wherever they stand: a text keeps its dollar as `\u0024`. */
function withoutMacros(query: string): string {
  return query.replace(/\$(?=\{?__)/g, '\\u0024');
}
