import { during, steady } from '../testing/answers';
import { HOUR_MS, NOW_MS } from '../testing/question';
import { evaluateCompositeDrawn } from './evaluateCompositeDrawn';
import { answerComposite, compositeQuestion, type TestPart } from './testing/compositeQuestion';

const total = steady(100);
const excluded = { kind: 'once', fromMs: NOW_MS - 50 * HOUR_MS, toMs: NOW_MS - 40 * HOUR_MS } as const;
const parts: TestPart[] = [
  { name: 'steady', weight: 3, counts: { total, bad: steady(0.02) } },
  {
    name: 'down',
    slo: { exclusions: [{ reason: 'Move', treatment: 'exclude', origin: 'slo', time: excluded }] },
    counts: { total, bad: during(5, NOW_MS - 60 * HOUR_MS, NOW_MS - 45 * HOUR_MS) },
  },
];

it.each(['weighted', 'criticalPath'] as const)(
  'a panel shows the figures and lines of the page: %s, with and without exclusions',
  (combine) => {
    const question = compositeQuestion(combine, parts, {}, { budgetOverTime: true });
    const page = answerComposite(question, parts);
    const panel = answerComposite(question, parts, evaluateCompositeDrawn);
    expect(page.withoutExclusions).toBeDefined();
    for (const [shown, whole] of [
      [panel, page],
      [panel.withoutExclusions, page.withoutExclusions],
    ]) {
      expect(shown?.figures).toEqual(whole?.figures);
      const { sli: _, ...pictures } = whole?.pictures ?? {};
      expect(shown?.pictures).toMatchObject(pictures);
    }
    expect(panel.exclusions).toEqual(page.exclusions);
    expect(panel.figures.remaining).not.toBe(panel.withoutExclusions?.figures.remaining);
  }
);
