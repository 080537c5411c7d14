import { SAMPLE_NOW_MS, sampleAnswer } from '../sample/sampleAnswer';
import { queryPurpose } from './queryPurpose';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const running = { fromMs: Date.UTC(2026, 10, 1), toMs: Date.UTC(2026, 11, 1) };

it.each`
  window       | pastPeriods | fromDay | purpose
  ${month}     | ${0}        | ${-8}   | ${/forecast/}
  ${month}     | ${3}        | ${-8}   | ${/forecast.* and the history/}
  ${month}     | ${0}        | ${0}    | ${undefined}
  ${undefined} | ${0}        | ${-30}  | ${/burn rates and charts/}
  ${undefined} | ${2}        | ${-30}  | ${/the history/}
`('window $window, $pastPeriods periods, from day $fromDay: $purpose', ({ window, pastPeriods, fromDay, purpose }) => {
  const sample = sampleAnswer({ slo: window && { window }, figures: window && { window: running } });
  const answer = { ...sample, question: { ...sample.question, pastPeriods, budgetOverTime: false } };
  const fromMs = answer.figures.window.fromMs + fromDay * DAY_MS;
  const said = queryPurpose(answer, { range: { fromMs, toMs: SAMPLE_NOW_MS }, widthMs: HOUR_MS });
  if (purpose === undefined) {
    expect(said).toBeUndefined();
  } else {
    expect(said).toMatch(purpose);
  }
});
