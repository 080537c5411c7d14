import { evaluateHistory } from './evaluateHistory';
import { planQuestion } from './planQuestion';
import { answersFor, steady } from './testing/answers';
import { CONTEXT, DAY_MS, NOW_MS, questionWith } from './testing/question';
import type { TimeWindow } from './slo';

const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const week = { kind: 'rolling', durationMs: 7 * DAY_MS } as const;

it.each<[string, TimeWindow, number]>([
  ['calendar months', month, 3],
  ['a rolling week', week, 8],
])(
  '%s: the line ends each period where the history says that it ended, whatever was agreed later',
  (_, window, past) => {
    const targets = [
      { fromMs: 0, target: 0.9 },
      { fromMs: NOW_MS - 40 * DAY_MS, target: 0.98 },
      { fromMs: NOW_MS - 10 * DAY_MS, target: 0.99 },
    ];
    const range = { fromMs: NOW_MS - 80 * DAY_MS, toMs: NOW_MS };
    const question = questionWith(
      { window, target: 0.99, targets },
      { pastPeriods: past, budgetOverTime: true, range }
    );
    const plan = planQuestion(question, CONTEXT);
    const { history, pictures, figures } = evaluateHistory(
      question,
      plan,
      answersFor(plan, { total: steady(10), bad: steady(0.05) })
    );
    const { timesMs, values } = pictures.budgetOverTime ?? { timesMs: [], values: [] };
    const ended = history.slice(1).filter(({ period }) => timesMs.includes(period.toMs));
    expect(new Set(ended.map(({ target }) => target)).size).toBeGreaterThan(1);
    for (const { period, remaining } of ended) {
      expect(values[timesMs.indexOf(period.toMs)]).toBeCloseTo(Number(remaining), 9);
    }
    expect(values.at(-1)).toBeCloseTo(Number(figures.remaining), 9);
  }
);
