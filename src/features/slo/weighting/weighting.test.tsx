import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { Slo } from '../../../core/slo/slo';
import type { Weighting } from '../../../core/slo/weighting';
import { SAMPLE_NOW_MS, sampleAnswer } from '../../../views/sample/sampleAnswer';
import { WeightingSection } from './WeightingSection';
import { biasSentence, pointsWords, stretchBiasWords } from '../../../views/words/weightingWords';
import { explainedBias } from '../../../views/explain/explainedBias';

const HOUR_MS = 3_600_000;
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

const weighting: Weighting = {
  byEvents: {
    sli: 0.99998,
    remaining: 0.97927,
    basis: 'window',
    counted: { good: 173_660_400, bad: 3600, total: 173_664_000 },
    badAllowed: 173_664,
  },
  byTime: {
    sli: 0.99861,
    remaining: -0.38889,
    basis: 'window',
    counted: { good: 719, bad: 1, total: 720 },
    badAllowed: 0.72,
  },
  sliceMs: HOUR_MS,
  biasRatio: 1.36816,
  stretches: [
    {
      interval: { fromMs: SAMPLE_NOW_MS - 12 * HOUR_MS, toMs: SAMPLE_NOW_MS - 11 * HOUR_MS },
      events: { good: 0, bad: 3600, total: 3600 },
      badSlices: 1,
      biasRatio: 1.36816,
      quality: {
        coveredShare: 0.5,
        lastDataMs: SAMPLE_NOW_MS,
        flags: [{ code: 'gaps', coveredMs: HOUR_MS / 2, windowMs: HOUR_MS, bucketMs: 300_000 }],
      },
    },
  ],
};

const onExplain = jest.fn();

function show(method: Slo['method']) {
  const answer = sampleAnswer({ slo: { method } });
  render(<WeightingSection answer={{ ...answer, weighting }} timeZone="utc" onExplain={onExplain} />);
  const [, ...rows] = within(screen.getByRole('table', { name: 'By events and by time' })).getAllByRole('row');
  return rows.map((row) => plain(row.textContent));
}

it('shows both side by side, marks the SLO’s own, and names the hours of the difference', () => {
  expect(show({ kind: 'occurrences' })).toEqual([
    'by events – this SLO99.998 %98 % 99.8 %',
    'by time, mean of slices of 1 h99.86 %-39 % 99.8 %',
  ]);
  expect(plain(document.body.textContent)).toContain('the budget left is 137 points lower: failures fell into quiet');
  const [, hour] = within(screen.getByRole('table', { name: 'Hours that make the difference' })).getAllByRole('row');
  expect(plain(hour?.textContent ?? '')).toContain('137 points more by time');
  expect(plain(hour?.textContent ?? '')).toContain('from 30 min of 1 h');
});

it('checks are compared with time as events are', () => {
  const indicator = { kind: 'yes-no' as const, series: { metric: 'up', matchers: [] }, groupBy: [] };
  const answer = sampleAnswer({ slo: { indicator } });
  render(<WeightingSection answer={{ ...answer, weighting }} timeZone="utc" onExplain={onExplain} />);
  const [, byChecks] = within(screen.getByRole('table', { name: 'By checks and by time' })).getAllByRole('row');
  expect(plain(byChecks?.textContent ?? '')).toContain('by checks – this SLO');
  expect(plain(document.body.textContent)).toContain(
    'the budget left is 137 points lower: failures fell into hours with few'
  );
  expect(screen.getByRole('columnheader', { name: 'Bad of all checks' })).toBeVisible();
  expect(stretchBiasWords(-0.011, 'checks')).toBe('1.1 points more by checks');
});

it.each`
  case                            | change                                                               | words
  ${'ratios that Sloth recorded'} | ${{ flags: [{ code: 'recorded', source: 'sloth', recordedMs: 1 }] }} | ${/rest on ratios that Sloth recorded/}
  ${'parts without counts'}       | ${{ parts: [] }}                                                     | ${/a part has no figures/}
  ${'a recorded share'}           | ${{ indicator: { kind: 'free', checks: true, groupBy: [] } }}        | ${/every minute weighs the same/}
`('of $case it says why they are not compared', ({ change: { flags = [], indicator, ...change }, words }) => {
  const { weighting: _, ...answer } = sampleAnswer({ slo: indicator ? { indicator } : {} });
  const figures = { ...answer.figures, quality: { ...answer.figures.quality, flags } };
  render(<WeightingSection answer={{ ...answer, figures, ...change }} timeZone="utc" onExplain={onExplain} />);
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

it('each budget leads to how it came about', async () => {
  show({ kind: 'occurrences' });
  await userEvent.click(screen.getAllByTitle('Explain these figures')[0] ?? document.body);
  expect(onExplain).toHaveBeenLastCalledWith('bias');
  const { formula } = explainedBias(sampleAnswer(), weighting, 'utc');
  expect(formula.numbers.map(plain)).toEqual([
    'by events: 1 − 3,600 ÷ 173,664 = 98 %',
    'by slices of 1 h: 1 − 1 ÷ 0.72 = -39 %',
    expect.stringContaining('1 ÷ 0.72 − 3,600 ÷ 173,664 = 137 points more by time'),
  ]);
});

it('good slices stand beside both', () => {
  expect(show({ kind: 'timeslices', sliceMs: HOUR_MS, sliceTarget: 0.99 }).at(-1)).toBe(
    'good slices of 1 h – this SLO99.91 %12 % 99.8 %'
  );
});

it.each`
  biasRatio    | words
  ${0.004}     | ${'Both come to nearly the same'}
  ${-0.68}     | ${'By events, the budget left is 68 points lower'}
  ${'no-data'} | ${'nothing to compare'}
`('a bias of $biasRatio says: $words', ({ biasRatio, words }) => {
  expect(plain(biasSentence({ ...weighting, biasRatio }))).toContain(words);
});

it('says that nothing failed where nothing did', () => {
  const untouched = { ...weighting.byEvents, remaining: 1 };
  expect(biasSentence({ ...weighting, byEvents: untouched, byTime: untouched, biasRatio: 0 })).toBe(
    'Both come to the same: nothing failed.'
  );
});

it.each`
  ratio     | words
  ${0.01}   | ${'1 point'}
  ${-0.044} | ${'4.4 points'}
  ${1.368}  | ${'137 points'}
`('$ratio of the budget is $words', ({ ratio, words }) => {
  expect(pointsWords(ratio)).toBe(words);
});
