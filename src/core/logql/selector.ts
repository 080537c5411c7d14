import { expressionOf } from '../promql/alternatives';
import { isLabelName, quoted } from '../promql/selector';

/** Log streams by one label with any of these values: `{job=~"basket|check\\.out"}`. Throws a RangeError where it is no label or no value is given. */
export function streamSelector(label: string, values: readonly string[]): string {
  if (!isLabelName(label) || values.length === 0) {
    throw new RangeError(`not a stream selector: ${label}`);
  }
  return `{${label}=~${quoted(expressionOf(values))}}`;
}
