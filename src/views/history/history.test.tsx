import { fireEvent, render, screen, within } from '@testing-library/react';
import React from 'react';
import { noData, type PeriodResult } from '../../core/slo/answer';
import type { DepletedStretch, Depletion } from '../../core/slo/depletion';
import { explainedPeriod } from '../explain/explainedPeriod';
import { sampleAnswer } from '../sample/sampleAnswer';
import { formatSpeed } from '../format/formatSpeed';
import '../sample/browserStandIns';
import { DepletionTable } from './DepletionTable';
import { PeriodHistory } from './PeriodHistory';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FROM_MS = Date.UTC(2026, 10, 1);
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

const depletion: Depletion = {
  stretches: [
    stretch(2, 52, 0.7, 'cache <b>down</b>'),
    stretch(10, 26, 0.5, 'bad deploy'),
    stretch(20, 70, 0.25, 'slow disk'),
  ],
};

function stretch(day: number, hours: number, spent: number, text: string) {
  const fromMs = FROM_MS + day * DAY_MS;
  const quality = { coveredShare: 1, lastDataMs: fromMs + hours * HOUR_MS, flags: [] };
  return { interval: { fromMs, toMs: fromMs + hours * HOUR_MS }, spent, perHour: spent / hours, quality, text };
}

const period: PeriodResult = {
  period: { fromMs: FROM_MS, toMs: FROM_MS + 30 * DAY_MS },
  target: 0.999,
  events: { good: 25_882_416, bad: 37_584, total: 25_920_000 },
  sli: 0.99855,
  remaining: -0.45,
  result: 'missed',
  quality: { coveredShare: 1, lastDataMs: FROM_MS + 30 * DAY_MS, flags: [] },
  exhaustedAtMs: FROM_MS + 11 * DAY_MS,
  depletion,
};

const onExplain = jest.fn();

function row(result: PeriodResult, width: number): string {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  render(<PeriodHistory history={[result]} unit="events" timeZone="utc" onExplain={onExplain} />);
  return plain(screen.getAllByRole('row')[1]?.textContent ?? '');
}

it.each([1200, 420])('a row says when the budget ran out and how fast it went, at %s px', (width) => {
  const text = row(period, width);
  expect(text).toContain('Nov 12, 2026, after 11 d, 19 d before the end');
  expect(text).toContain('1.2 %/h · 1.9 %/h');
});

it('a record says that the data are gone, and counts what it counted', () => {
  const record = {
    recordedAtMs: FROM_MS + 33 * DAY_MS,
    unit: 'slices',
    exclusions: 1,
    flags: ['recorded', 'births-not-counted', 'of-tomorrow'],
  } as const;
  const { exhaustedAtMs: _, depletion: __, ...rest } = period;
  const text = row({ ...rest, record }, 1200);
  expect(text).toContain('100 %, by the record of Dec 4, 2026, with one exclusion: the data are gone');
  expect(text).toContain('missed');
  expect(screen.getByRole('img', { name: /lost their first values.*does not know: “of-tomorrow”/ })).toBeVisible();
});

it('a figure of a period is explained by the objective and the counts of its time', () => {
  row(period, 1200);
  fireEvent.click(screen.getByTitle('Explain SLI'));
  expect(onExplain).toHaveBeenLastCalledWith('sli', period.period);
  const { title, of, formula, isRecord } = explainedPeriod('remaining', period, sampleAnswer(), 'utc');
  expect(plain(title)).toBe('Budget left: -45 %');
  expect(plain(of)).toBe('Checkout availability, Nov 1, 2026 to Nov 30, 2026');
  expect(formula.numbers.map(plain)).toEqual([
    'budget: (1 − 99.9 %) × 25,920,000 = 25,920 bad events allowed',
    '1 − 37,584 ÷ 25,920 = -45 %',
    'ran out on Nov 12, 2026, after 11 d, 19 d before the end',
    'From incidents on record: 3; from stretches of hours that burned fast without one: 0.',
    'Nov 3, 2026, 00:00: 70 % ÷ 2 d 4 h = 1.3 %/h',
    'Nov 11, 2026, 00:00: 50 % ÷ 1 d 2 h = 1.9 %/h',
    'Nov 21, 2026, 00:00: 25 % ÷ 2 d 22 h = 0.4 %/h',
  ]);
  expect(isRecord).toBeUndefined();
});

it('a record is explained by what was written down, and asks nothing', () => {
  const record = { recordedAtMs: FROM_MS, unit: 'events', exclusions: 0, flags: ['gaps'] } as const;
  const explained = explainedPeriod('sli', { ...period, record }, sampleAnswer(), 'utc');
  expect(explained).toMatchObject({ isRecord: true, unchecked: expect.stringContaining('data are gone') });
  expect(explained.notes).toContain('Data had gaps.');
});

it.each([1200, 420])('an objective that only its record tells is said to be that, at %s px', (width) => {
  const targetRecordedAtMs = FROM_MS + 33 * DAY_MS;
  expect(row({ ...period, targetRecordedAtMs }, width)).toContain('99.9 %, by its record');
  const { notes } = explainedPeriod('sli', { ...period, targetRecordedAtMs }, sampleAnswer(), 'utc');
  expect(notes?.join(' ')).toContain('record of Dec 4, 2026');
});

it('the budget of a running period is named', () => {
  expect(row({ ...period, result: 'running', basis: 'elapsed' }, 1200)).toContain('-45 % so far');
});

it('what used most of the budget comes first, and says what it is known from', () => {
  const burnt: PeriodResult = {
    ...period,
    depletion: { stretches: [{ ...stretch(5, 10, 0.6, ''), text: undefined }] as never },
  };
  render(<DepletionTable history={[period, burnt]} fastRate={6} timeZone="utc" onExplain={onExplain} />);
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((one) => plain(one.textContent))).toEqual([
    'Nov 3, 2026, 00:002 d 4 h70 %1.3 %/hincident: cache <b>down</b>',
    'Nov 6, 2026, 00:0010 h60 %6 %/hburn rate',
    'Nov 11, 2026, 00:001 d 2 h50 %1.9 %/hincident: bad deploy',
    'Nov 21, 2026, 00:002 d 22 h25 %0.4 %/hincident: slow disk',
  ]);
  expect(screen.getByText(/at least 6\.0× as fast/)).toBeVisible();
});

it('an incident of which nothing was counted stands last, without a figure', () => {
  const quality = { coveredShare: 0, lastDataMs: undefined, flags: [] };
  const silent: DepletedStretch = { ...stretch(1, 2, 0, 'in the dark'), spent: noData, perHour: noData, quality };
  const withSilent: PeriodResult = { ...period, depletion: { stretches: [silent, ...depletion.stretches] } };
  render(<DepletionTable history={[withSilent]} fastRate={6} timeZone="utc" onExplain={onExplain} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(plain(rows.at(-1)?.textContent ?? '')).toBe('Nov 2, 2026, 00:002 hno dataData: 0 %–incident: in the dark');
  const { formula } = explainedPeriod('remaining', withSilent, sampleAnswer(), 'utc');
  expect(formula.numbers.map(plain)).toContain(
    'Nov 2, 2026, 00:00: nothing was counted in its 2 h, so it is in no speed'
  );
});

it('says where nothing went fast', () => {
  render(
    <DepletionTable
      history={[{ ...period, depletion: { stretches: [] } }]}
      fastRate={6}
      timeZone="utc"
      onExplain={onExplain}
    />
  );
  expect(screen.getByText('Nothing used the budget up fast.')).toBeVisible();
});

it.each`
  perHour    | words
  ${0.01346} | ${'1.3 %/h'}
  ${0.14}    | ${'14 %/h'}
  ${0.00036} | ${'0.04 %/h'}
  ${0}       | ${'0 %/h'}
`('$perHour of the budget an hour is $words', ({ perHour, words }) => {
  expect(plain(formatSpeed(perHour))).toBe(words);
});
