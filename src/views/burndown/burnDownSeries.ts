import type { Interval, SloAnswer } from '../../core/slo/answer';
import type { ChartSeries } from '../chart/chartSeries';

export type Picture = 'burn-down' | 'budget-over-time';

/** Beyond a rolling window's end the projection is shown for at most this share of the picture. */
const PROJECTION_SHARE = 0.2;

/** The lines of one of the two pictures of a budget: docs/slo-maths.md §3. */
export function burnDownSeries(answer: SloAnswer, picture: Picture): ChartSeries[] {
  const { burnDown, ideal, projection } = answer.pictures;
  if (picture === 'budget-over-time') {
    return overTimeSeries(answer.pictures);
  }
  const series: ChartSeries[] = [
    { label: 'Budget left', line: burnDown, look: 'area', tone: 'budget' },
    { label: 'Steady pace', line: ideal, look: 'dashed', tone: 'muted' },
  ];
  if (projection) {
    series.push({ label: 'At the present pace', line: projection, look: 'dotted', tone: 'guess' });
  }
  return series;
}

/** Where a window is on record only in part its budget is a dashed line: it may be off by a lot. */
function overTimeSeries({ budgetOverTime, thinBudgetOverTime }: SloAnswer['pictures']): ChartSeries[] {
  if (budgetOverTime === undefined) {
    return [];
  }
  const whole: ChartSeries = { label: 'Budget left', line: budgetOverTime, look: 'area', tone: 'budget' };
  return thinBudgetOverTime === undefined
    ? [whole]
    : [
        whole,
        {
          label: 'From under 95 % of its window',
          line: thinBudgetOverTime,
          look: 'dashed',
          tone: 'budget',
          standsInFor: whole.label,
        },
      ];
}

/** The time that a picture spans; a burn-down begins with its window, or at `viewFromMs` where that is later. */
export function burnDownRange(answer: SloAnswer, picture: Picture, viewFromMs = -Infinity): Interval {
  if (picture === 'budget-over-time') {
    return answer.question.range;
  }
  const { window } = answer.figures;
  const end = answer.pictures.projection?.timesMs.at(-1) ?? window.toMs;
  const fromMs = viewFromMs < answer.figures.asOfMs ? Math.max(window.fromMs, viewFromMs) : window.fromMs;
  const most = window.toMs + PROJECTION_SHARE * (window.toMs - fromMs);
  return { fromMs, toMs: Math.max(window.toMs, Math.min(end, most)) };
}
