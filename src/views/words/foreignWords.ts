import type { ForeignCode } from '../../core/interchange/foreign/foreignCode';
import type { TextProblem } from '../../core/interchange/textProblem';
import { textProblemWordsBy } from './textProblemWords';

/** The value found ends the sentence. */
const WORDS: Readonly<Record<ForeignCode, string>> = {
  'query-without-window':
    'this query does not say what it counts in: write a range such as increase(errors_total[$__window])',
  'query-missing': 'there is no query here',
  'threshold-needs-value': 'a threshold needs op (lt, lte, gt or gte) and a number as value in its objective',
  'other-source-type': 'only Prometheus and Loki can be asked, not',
  'two-sources': 'one SLO asks one data source, and here are two:',
  'reference-not-found': 'nothing in these files has the name',
  'raw-type-needed': 'write rawType: success or failure, which tells what the query is the share of',
  'no-indicator': 'it does not say what is counted: give good or bad events and all events, or a threshold',
  'parts-left-out': 'the SLO of all its objectives is left out, for not every one of them can be read',
  'kind-not-read': 'this kind is not read:',
  'version-not-read': 'this version of the format is not read:',
  'plugin-not-read': 'what this plugin counts is known to Sloth only; write its queries out:',
  'not-a-length': 'write a length of time such as 250ms, not',
  'not-a-selector': 'write a metric with label matchers such as errors_total{job="shop"}, not',
  'le-needed': 'name one bucket of a histogram such as took_seconds_bucket{le="0.5"}, not',
  'not-a-list': 'this has to be a list',
  'annotation-not-read': 'somebody has changed this annotation so that it cannot be read: restore or remove it',
  'alerts-not-used': 'kept for your next export; it does not alert here',
  'alert-not-found': 'kept, though nothing in these files has the name',
  'data-source-by-name': 'Grafana has its own data sources; its SLOs ask the one there that has the name',
  'window-assumed': 'no window is given here; taken is',
  'service-assumed': 'no service is given here; taken is',
  'events-weigh-alike':
    'Sloth weighs each five minutes alike, here each event counts; to follow Sloth, set RatioTimeslices of',
  'range-is-window': 'counted over any length of time, in place of',
  'counter-assumed': 'nothing says whether these are counters (counter: true): they are taken for counters',
  'source-assumed': 'nothing says of what type this data source is: it is taken for a Prometheus',
  'gauge-summed': 'these are not counters: their values are added up, minute by minute',
  'counted-by-minute': 'looked at each minute: budget and figures count minutes, not events',
  'window-fixed': 'where this query leaves open how far it looks back, taken is',
  'objectives-apart': 'an SLO has one objective here; how many SLOs they make:',
  'composite-apart':
    'each objective is an SLO of its own, and they make one weighted SLO; check its target, the lowest of theirs,',
  'indicator-not-used': 'no SLO in these files asks for the indicator',
  'field-not-kept': 'this is not kept',
  contradiction: 'something else is said beside this, which is left out; taken is',
  'second-of-name': 'this is left out, for there is another of this kind and name before it:',
  'name-changed': 'names here have small letters, digits and hyphens; its name becomes',
  'name-taken': 'another SLO of this service has the name; this one’s becomes',
  'not-for-format': 'this format has no place for it:',
};

/** What of a text in whatever format is left out or not kept, and where: `Line 12, spec.indicatorRef: …`. */
export function foreignWords(problem: TextProblem): string {
  return textProblemWordsBy(WORDS, problem);
}
