import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { resourceProblemWords } from './resourceProblemWords';

/** Rules for SLOs. */
const WORDS: Readonly<Record<string, string>> = {
  'calendar-needed': 'a window that is not rolling needs a calendar with startTime and timeZone',
  'not-a-duration': 'write a length such as 30d, 4w or 1M: m is a minute, M a month',
  'rolling-needs-fixed-length':
    'months, quarters and years differ in length: write days or weeks, or isRolling: false with a calendar',
  'longer-than-400-days': 'a window is at most 400 days long',
  'calendar-needs-days': 'a window by the calendar has days, weeks, months, quarters or years, such as 1M',
  'not-a-date': 'write a local time such as 2026-01-01 00:00:00',
  'not-a-day': 'there is no such day: write one such as 2026-01-31',
  'one-kind-of-source': 'good or bad events and all events must be of one kind of data source: Prometheus or Loki',
  'one-of-good-or-bad': 'give good or bad events, exactly one of the two',
  'one-metric-needed': 'give one of ratioMetric, latencyMetric, thresholdMetric and boolGaugeMetric',
  'resolution-too-long': 'write how often to look in minutes, such as 1m; 15m at most',
  'log-stream-needed':
    'name at least one label that a stream must have, such as job = shop: Loki refuses to read all streams',
  'query-not-askable':
    'a query is one whole expression that sums what increase or the like counts in [$__window], multiplied by numbers at most',
  'total-zero-by-default':
    'all events are 0 by “or vector(0)” where nothing is measured, which would read as health: leave it out of this query',
  'one-of-indicator-or-composite': 'give an indicator or a composite, exactly one of the two',
  'composite-has-no-method': 'a composite has no method of its own: each part is counted by its own',
  'dependency-needs-name-or-slo': 'name the dependency (name), or its SLO as slo: headroom-payments/availability',
  'not-a-reference': 'write document uid and name: headroom-checkout/availability',
  'part-twice': 'this part is named twice: give it the weight of both',
  'fixed-length-needed': 'write a length in minutes, hours, days or weeks, such as 3h',
  'recorded-name-needed': 'recorded series of Pyrra or Sloth are named: the label slo of Pyrra’s, sloth_id of Sloth’s',
  'slice-length-needed': 'a budget counted in slices needs their length in timeSliceWindow, such as 5m',
  'slice-under-resolution': 'write a slice that is no shorter than the time between two checks (resolution)',
  'slice-not-a-length': 'write the length of a slice in minutes, hours or 1d, such as 5m; a day at most',
  'slice-target-needed':
    'Timeslices need timeSliceTarget: the share of a slice’s events that must be good, such as 0.99',
  'exclusion-once-or-recurring': 'an exclusion has either from and to, or start, duration, rrule and timeZone',
  'exclusion-not-a-time': 'write a time such as 2026-11-20T22:00:00+01:00, or 2026-11-20 22:00 beside a timeZone',
  'exclusion-zone-needed': 'a time without an offset needs a timeZone, such as Europe/Berlin',
  'exclusion-ends-before-start': 'an exclusion must end after it has begun',
  'unknown-time-zone': 'this time zone is not known; write one such as Europe/Berlin',
  'recurrence-not-readable': 'this is no rule such as FREQ=WEEKLY;BYDAY=SU',
  'recurrence-part-not-supported':
    'only FREQ=DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT and UNTIL are understood',
  'recurrence-parts-clash':
    'COUNT and UNTIL exclude each other, as do WEEKLY and BYMONTHDAY; 2TU and -1FR need FREQ=MONTHLY',
};

/** What is wrong in a document of definitions and where. */
export function documentProblemWords(problem: DocumentProblem): string {
  return resourceProblemWords(problem, ruleOf(problem));
}

function ruleOf(problem: DocumentProblem): string | undefined {
  if (isTarget(problem)) {
    return 'the target must lie above 0 and below 1 (0.999 is 99.9 %)';
  }
  const hasWindows = problem.code === 'too_big' && /\.timeWindow$/.test(problem.path);
  return hasWindows
    ? 'an SLO has one window: leave one, and write an SLO of its own for each other'
    : WORDS[problem.code];
}

/** The rule that people run into most: a target in percent, or 100 % without any budget. */
function isTarget({ path, code }: DocumentProblem): boolean {
  return /\.target$/.test(path) && (code === 'too_big' || code === 'too_small');
}
