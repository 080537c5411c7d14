import type { CompositeFigures, PartResult } from '../../core/slo/composite/composite';
import { sampleFigures } from '../sample/sampleAnswer';
import { explainFormula } from './explainFormula';
import type { FigureKey } from '../figures/figureKey';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const objective = { target: 0.99, method: { kind: 'occurrences' } } as const;

function part(name: string, spent: number, weight = 1): PartResult {
  const figures = { ...sampleFigures(), sli: 1 - spent * 0.001, spent, remaining: 1 - spent, target: 0.999 };
  const ref = { documentUid: 'headroom-shop', name };
  return { ref, weight, displayName: name, state: 'counted', figures, shareOfSpend: 0.5 };
}

function explain(key: FigureKey, composite: CompositeFigures, change: Parameters<typeof sampleFigures>[0]) {
  const { words, numbers } = explainFormula(key, sampleFigures({ ...change, composite }), objective);
  return [words, ...numbers].map(plain);
}

const weighted: CompositeFigures = {
  combine: 'weighted',
  parts: [part('cart', 0.2, 3), part('orders', 0.6)],
  bounds: undefined,
  spentAtLeast: undefined,
};
const path: CompositeFigures = {
  ...weighted,
  combine: 'criticalPath',
  bounds: { best: { sli: 0.9994, remaining: 0.94 }, worst: { sli: 0.9992, remaining: 0.92 } },
};

it('a weighted spend is the mean of its parts, with their weights', () => {
  expect(explain('spent', weighted, { spent: 0.3 }).at(-1)).toBe('(3 × 20 % + 1 × 60 %) ÷ 4 = 30 %');
});

it('a critical path multiplies what is good', () => {
  expect(explain('sli', path, { sli: 0.99920012 }).at(-1)).toBe('99.98 % × 99.94 % = 99.92001 %');
  const spent = explain('spent', path, { spent: 0.0799 });
  expect(spent).toContain('“orders”: 60 % × (1 − 99.9 %) = 0.06 % bad');
  expect(spent.at(-1)).toBe('(1 − (1 − 0.02 %) × (1 − 0.06 %)) ÷ (1 − 99 %) = 8.0 %');
});

it('the bounds say from which shares they come', () => {
  expect(explain('bounds', path, {}).slice(-2)).toEqual([
    'at best: 0.06 % ÷ (1 − 99 %) is spent, 94 % is left',
    'at worst: 0.08 % ÷ (1 − 99 %) is spent, 92 % is left',
  ]);
});

it('names the parts that have no figure', () => {
  const lacking: CompositeFigures = {
    ...weighted,
    parts: [part('cart', 0.2), { ...part('orders', 0), state: 'slo-missing', figures: undefined }],
  };
  expect(explain('spent', lacking, {})).toEqual([
    'There is no figure while a part has none.',
    '“orders” is not in its document, or cannot be read there',
  ]);
});
