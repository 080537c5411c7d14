import type { Gap } from '../../core/measure/bucket';
import { noData, type Quality, type QualityFlag } from '../../core/slo/answer';
import { SAMPLE_NOW_MS, sampleFigures, sampleSlo, silentFigures } from '../sample/sampleAnswer';
import { documentProblemWords } from './documentProblemWords';
import { gapsWords } from './gapWords';
import { objectiveWords } from './indicatorWords';
import { managedWords } from './managedWords';
import { methodWords } from './methodWords';
import { concerns } from '../../core/slo/concerns';
import { concernsWords, qualityShort, qualityWords } from './qualityWords';
import { lookback, stateSentence } from './stateSentence';
import { inWindow, longWindow, shortWindow } from './windowWords';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const month = {
  kind: 'calendar',
  unit: 'month',
  count: 1,
  anchor: '2026-01-01 00:00:00',
  zone: 'Europe/Berlin',
} as const;

function missingQuality(fromMs: number, toMs: number, problem: Gap['problem']): Quality {
  return { coveredShare: 0.9, lastDataMs: 1, flags: [{ code: 'partial', missing: [{ fromMs, toMs, problem }] }] };
}
const timeout = { code: 'timeout', detail: '' } as const;
const failedQuality = missingQuality(SAMPLE_NOW_MS - 2 * DAY_MS, SAMPLE_NOW_MS, timeout);
const oldFailedQuality = missingQuality(SAMPLE_NOW_MS - 40 * DAY_MS, SAMPLE_NOW_MS - 29 * DAY_MS, timeout);
const loadingQuality = missingQuality(SAMPLE_NOW_MS - 2 * DAY_MS, SAMPLE_NOW_MS, 'loading');

describe('stateSentence', () => {
  const slo = sampleSlo();
  it.each([
    ['burning fast', sampleFigures(), '12 % of the budget is left. At the pace of the last hour it lasts 5 h 24 min.'],
    [
      'healthy',
      sampleFigures({
        status: 'healthy',
        remaining: 0.41,
        exhaustion: { kind: 'lasts', forMs: 6 * DAY_MS, atMs: SAMPLE_NOW_MS + 6 * DAY_MS, lookbackMs: 6 * HOUR_MS },
      }),
      '41 % of the budget is left. At the pace of the last 6 hours it lasts 6 d.',
    ],
    [
      'beyond its window',
      sampleFigures({
        remaining: 0.9,
        exhaustion: {
          kind: 'lasts',
          forMs: 1298 * DAY_MS,
          atMs: SAMPLE_NOW_MS + 1298 * DAY_MS,
          lookbackMs: 6 * HOUR_MS,
        },
      }),
      '90 % of the budget is left. At the pace of the last 6 hours it lasts beyond the window.',
    ],
    [
      'calendar',
      sampleFigures({
        remaining: 0.8,
        exhaustion: { kind: 'beyond-period', atMs: SAMPLE_NOW_MS + 30 * DAY_MS, lookbackMs: 6 * HOUR_MS },
      }),
      "80 % of the budget is left. At the pace of the last 6 hours it lasts to the period's end and beyond.",
    ],
    [
      'calm',
      sampleFigures({ remaining: 0.8, exhaustion: { kind: 'never' } }),
      '80 % of the budget is left. Nothing is being spent at the moment.',
    ],
    [
      'overspent',
      sampleFigures({ status: 'exhausted', remaining: -0.08, exhaustion: { kind: 'already' } }),
      'The budget is overspent by 8.0 %.',
    ],
    [
      'used up',
      sampleFigures({ status: 'exhausted', remaining: 0, exhaustion: { kind: 'already' } }),
      'The budget is used up.',
    ],
    [
      'no traffic',
      sampleFigures({ events: { good: 0, bad: 0, total: 0 } }),
      'There was no traffic, so nothing of the budget is spent.',
    ],
    [
      'not known',
      sampleFigures({ status: 'not-known', remaining: 0.67, exhaustion: { kind: 'unknown' }, quality: failedQuality }),
      'Not known: 2 d of the answer is missing, the newest data among it. By what was read, 67 % of the budget is left.',
    ],
    [
      'not known, overspent as far as read, an old part missing',
      sampleFigures({ status: 'not-known', remaining: -0.08, quality: oldFailedQuality }),
      'Not known: 1 d of the answer is missing. By what was read, the budget is overspent by 8.0 %.',
    ],
    [
      'still being read',
      silentFigures({ status: 'not-known', quality: loadingQuality }),
      'Not known yet: parts of the answer are still being read.',
    ],
    ['silent', silentFigures(), 'No data for 3 h: http_requests_total{job="checkout"} returns nothing.'],
    [
      'never any data',
      silentFigures({ quality: { coveredShare: 0, lastDataMs: undefined, flags: [] } }),
      'Nothing was counted: http_requests_total{job="checkout"} returns nothing.',
    ],
    [
      'good matches nothing',
      silentFigures({
        quality: { coveredShare: 1, lastDataMs: SAMPLE_NOW_MS, flags: [{ code: 'good-matches-nothing' }] },
      }),
      'No figure: the query for good events matches nothing, though there is traffic.',
    ],
  ])('%s', (_, figures, expected) => expect(plain(stateSentence(figures, { slo }))).toBe(expected));

  it.each([
    ['silent', silentFigures(), 'No data for 3 h.'],
    [
      'not there at all',
      silentFigures({ quality: { coveredShare: 0, lastDataMs: undefined, flags: [] } }),
      'Nothing was counted.',
    ],
    [
      'of which good events were counted and no others',
      silentFigures({
        quality: { coveredShare: 1, lastDataMs: SAMPLE_NOW_MS, flags: [{ code: 'good-exceeds-total', share: 1.2 }] },
      }),
      'No figure: the query for good events counts more than there are events in all.',
    ],
  ])('a group that is %s says nothing of the metric, which others may have', (_, figures, expected) =>
    expect(plain(stateSentence(figures, { slo, groups: { only: 'region=moon' } }))).toBe(expected)
  );
});

it('names lookbacks', () => {
  expect([HOUR_MS, 6 * HOUR_MS, 3 * DAY_MS].map(lookback).map(plain)).toEqual([
    'the last hour',
    'the last 6 hours',
    'the last 3 d',
  ]);
});

it('names windows', () => {
  const rolling = { kind: 'rolling', durationMs: 30 * DAY_MS } as const;
  expect(plain(shortWindow(rolling))).toBe('30 d');
  expect(plain(longWindow(rolling))).toBe('30 d, rolling');
  expect(inWindow(month)).toBe('this month');
  expect(shortWindow({ ...month, count: 3 })).toBe('quarter');
});

it.each`
  unit       | count | anchor                   | words
  ${'month'} | ${1}  | ${'2026-01-01 00:00:00'} | ${'calendar month'}
  ${'month'} | ${1}  | ${'2026-01-15 00:00:00'} | ${'calendar month from day 15'}
  ${'month'} | ${3}  | ${'2026-04-01 00:00:00'} | ${'calendar quarter'}
  ${'month'} | ${3}  | ${'2026-02-01 00:00:00'} | ${'calendar quarter from February'}
  ${'month'} | ${6}  | ${'2026-04-01 00:00:00'} | ${'calendar half-year from April'}
  ${'year'}  | ${1}  | ${'2026-01-01 00:00:00'} | ${'calendar year'}
  ${'year'}  | ${1}  | ${'2026-04-01 00:00:00'} | ${'calendar year from April'}
  ${'year'}  | ${1}  | ${'2026-04-06 00:00:00'} | ${'calendar year from April 6'}
  ${'week'}  | ${1}  | ${'2026-01-05 00:00:00'} | ${'calendar week'}
  ${'week'}  | ${1}  | ${'2026-01-04 00:00:00'} | ${'calendar week from Sunday'}
  ${'week'}  | ${4}  | ${'2026-01-05 00:00:00'} | ${'calendar 4 weeks counted from Jan 5, 2026'}
  ${'week'}  | ${4}  | ${''}                    | ${'calendar 4 weeks'}
`('$count $unit from $anchor: $words', ({ unit, count, anchor, words }) => {
  expect(plain(longWindow({ ...month, unit, count, anchor }))).toBe(`${words}, Europe/Berlin`);
});

it('says what the objective promises', () => {
  expect(plain(objectiveWords(sampleSlo()))).toBe('99.9 % of events are good');
  const histogram = { metric: 'user_auth_request_duration_seconds', matchers: [] };
  const latency = sampleSlo({ target: 0.99, indicator: { kind: 'latency', histogram, threshold: 0.5, groupBy: [] } });
  expect(plain(objectiveWords(latency))).toBe('99 % of requests take at most 0.5 s');
});

it.each`
  op       | aggregation  | value   | found
  ${'lte'} | ${undefined} | ${600}  | ${'age_seconds at most 600 s'}
  ${'lt'}  | ${'max'}     | ${0.25} | ${'max(age_seconds) below 0.25 s'}
  ${'gt'}  | ${'sum'}     | ${-1}   | ${'sum(age_seconds) above -1 s'}
  ${'gte'} | ${'avg'}     | ${0}    | ${'avg(age_seconds) at least 0 s'}
`('calls looks at a gauge checks, never requests: $found', ({ found, ...held }) => {
  const series = { metric: 'age_seconds', matchers: [] };
  const threshold = sampleSlo({ indicator: { kind: 'threshold', series, stepMs: 60_000, groupBy: [], ...held } });
  expect(plain(objectiveWords(threshold))).toBe(`99.9 % of checks find ${found}`);
  expect(methodWords(threshold)).toBe('checks: every check counts the same');
});

describe('quality', () => {
  const gaps = { code: 'gaps', coveredMs: 27 * DAY_MS, windowMs: 30 * DAY_MS, bucketMs: HOUR_MS } as const;

  it.each<[QualityFlag, string]>([
    [{ code: 'short-history', coveredMs: 15 * DAY_MS, windowMs: 30 * DAY_MS }, 'rest on 15 d of 30 d'],
    [{ code: 'gaps', coveredMs: 27 * DAY_MS, windowMs: 30 * DAY_MS, bucketMs: HOUR_MS }, 'rest on 27 d of 30 d'],
    [{ code: 'gaps', coveredMs: 27 * DAY_MS, windowMs: 30 * DAY_MS, bucketMs: 6 * HOUR_MS }, 'at most 27 d of 30 d'],
    [{ code: 'bad-never-seen' }, 'never matched'],
    [{ code: 'good-matches-nothing' }, 'no figure'],
    [{ code: 'births-not-counted', upToEvents: 348 }, 'Up to 348 bad events'],
    [{ code: 'clamped', buckets: 3 }, 'In 3 intervals'],
    [{ code: 'edge-moved', byMs: 60_000, windowMs: 3_600_000 }, 'by up to 1 min'],
    [{ code: 'silent', sinceMs: SAMPLE_NOW_MS }, 'since Nov 21, 2026, 14:05'],
    [{ code: 'no-traffic' }, 'no traffic'],
    [
      { code: 'partial', missing: [{ fromMs: SAMPLE_NOW_MS, toMs: SAMPLE_NOW_MS, problem: 'loading' }] },
      'still being read',
    ],
    [{ code: 'warning', text: 'PromQL info: …' }, 'PromQL info: …'],
    [{ code: 'exclusions-unread', detail: 'Permission needed' }, 'could not be read (Permission needed)'],
    [{ code: 'exclusions-unread', detail: 'too-many' }, 'the oldest are not in the figures'],
    [
      { code: 'excluded', times: 2, reasons: ['Move of the database'], remaining: 0.41, movedMs: 0 },
      '2 exclusions apply: “Move of the database”. Without exclusions 41 % of the budget would be left.',
    ],
    [
      { code: 'excluded', times: 1, reasons: ['Move'], remaining: noData, movedMs: 120_000 },
      'there would be no figure. Their edges were moved by up to 2 min, to the nearest interval.',
    ],
  ])('%j', (flag, expected) => expect(plain(qualityWords(flag, 'utc'))).toContain(expected));

  it.each([
    [{ coveredShare: 0.998, lastDataMs: 1, flags: [] }, '99.8 %'],
    [{ coveredShare: 0.9999, lastDataMs: 1, flags: [] }, '99.9 %'],
    [{ coveredShare: 1, lastDataMs: 1, flags: [] }, '100 %'],
    [
      {
        coveredShare: 0.5,
        lastDataMs: 1,
        flags: [{ code: 'short-history', coveredMs: 15 * DAY_MS, windowMs: 30 * DAY_MS } as const],
      },
      'from 15 d of 30 d',
    ],
    [{ coveredShare: 0.975, bucketMs: 6 * HOUR_MS, lastDataMs: 1, flags: [] }, 'about 97.5 %'],
    [{ coveredShare: 0.9, bucketMs: HOUR_MS, lastDataMs: 1, flags: [gaps] }, 'from 27 d of 30 d'],
    [{ coveredShare: 0.9, bucketMs: 6 * HOUR_MS, lastDataMs: 1, flags: [gaps] }, 'from about 27 d of 30 d'],
  ])('%j', (quality, expected) => expect(plain(qualityShort(quality))).toBe(expected));

  it('says all concerns at once, but what is said already', () => {
    const quality: Quality = { ...failedQuality, flags: [...failedQuality.flags, gaps] };
    expect(concernsWords(quality, 'utc')).toMatch(/incomplete answer.*Data have gaps/);
    expect(concernsWords(quality, 'utc', 'partial')).toMatch(/^Data have gaps/);
    expect(concernsWords({ ...quality, flags: [] }, 'utc')).toBeUndefined();
  });

  it('does not worry about a moved edge', () => {
    const moved = (byMs: number) => ({ code: 'edge-moved' as const, byMs, windowMs: 3_600_000 });
    expect(concerns({ coveredShare: 1, lastDataMs: 1, flags: [moved(3_600)] })).toEqual([]);
    expect(concerns({ coveredShare: 1, lastDataMs: 1, flags: [moved(3_601)] })).toEqual([moved(3_601)]);
  });
});

it('says what is missing, failures before what is still being read', () => {
  const said = gapsWords(
    [
      { fromMs: 0, toMs: DAY_MS, problem: 'loading' },
      { fromMs: DAY_MS, toMs: 2 * DAY_MS, problem: { code: 'timeout', detail: '' } },
    ],
    'utc'
  );
  expect(plain(said)).toBe(
    'These figures rest on an incomplete answer. Jan 2, 1970, 00:00 to Jan 3, 1970, 00:00 is missing: the data source took too long to answer. One more part is missing.'
  );
});

it('names where a document is wrong', () => {
  expect(
    documentProblemWords({ path: 'resources[2].spec.objectives[0].target', code: 'too_big', detail: 'Invalid input' })
  ).toBe(
    'resources[2].spec.objectives[0].target: the target must lie above 0 and below 1 (0.999 is 99.9 %) – Invalid input'
  );
  expect(documentProblemWords({ path: '', code: 'unheard-of', detail: '' })).toBe('document: unheard-of');
});

it.each`
  path                                      | code                              | words
  ${'[0].spec.timeWindow'}                  | ${'too_big'}                      | ${'an SLO has one window'}
  ${'[0].spec.timeWindow[0].timeWindow[0]'} | ${'too_big'}                      | ${'this value is above what is allowed'}
  ${'[0].spec.reviewBy'}                    | ${'not-a-day'}                    | ${'there is no such day: write one such as 2026-01-31'}
  ${'[0].spec.dependencies[0]'}             | ${'dependency-needs-name-or-slo'} | ${'name the dependency (name), or its SLO as slo: headroom-payments/availability'}
`('$code at $path is told in words', ({ path, code, words }) => {
  expect(documentProblemWords({ path, code, detail: '' })).toContain(`${path}: ${words}`);
});

it('says where a managed document is kept', () => {
  expect(managedWords({ kind: 'classic-file-provisioning', identity: 'slos' })).toContain(
    'provisioned from a file (slos)'
  );
  expect(managedWords({ kind: 'plugin', identity: '' })).toContain('managed by plugin.');
});
