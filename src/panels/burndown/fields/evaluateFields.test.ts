import { createDataFrame, FieldType } from '@grafana/data';
import { evaluateFields } from './evaluateFields';
import { findFields } from './findFields';

const STEP_MS = 60_000;
const FROM_MS = 1_700_000_000_000;
const steps = 100;
const range = { fromMs: FROM_MS, toMs: FROM_MS + steps * STEP_MS };
const times = Array.from({ length: steps }, (_, step) => FROM_MS + (step + 1) * STEP_MS);

function fields(bad: Array<number | null>, total: Array<number | null>, at = times) {
  const frame = createDataFrame({
    fields: [
      { name: 'time', type: FieldType.time, values: at },
      { name: 'errors', type: FieldType.number, values: bad },
      { name: 'requests', type: FieldType.number, values: total },
    ],
  });
  const found = findFields([frame], { bad: '', total: '' });
  if (found.kind !== 'found') {
    throw new Error('both fields are expected');
  }
  return found;
}

const constant = (value: number | null) => times.map(() => value);

function answerOf(found: ReturnType<typeof fields>, target = 0.99) {
  const result = evaluateFields(found, target, range, range.toMs);
  if (result.kind !== 'answer') {
    throw new Error('an answer is expected');
  }
  return result.answer;
}

it('counts every point of the range once', () => {
  const { figures, pictures } = answerOf(fields(constant(1), constant(200)));
  expect(figures.events).toEqual({ good: 19_900, bad: 100, total: 20_000 });
  expect(figures.sli).toBeCloseTo(0.995);
  expect(figures.remaining).toBeCloseTo(0.5);
  expect(figures.window).toEqual(range);
  expect(pictures.burnDown.values.at(0)).toBeCloseTo(1);
  expect(pictures.burnDown.values.at(-1)).toBeCloseTo(0.5);
});

it('takes a total without bad events for good ones, and no total for no data', () => {
  const bad = times.map((_, step) => (step < 50 ? null : 2));
  const total = times.map((_, step) => (step < 25 ? null : 100));
  const { figures } = answerOf(fields(bad, total));
  expect(figures.events).toEqual({ good: 7400, bad: 100, total: 7500 });
  expect(figures.quality.coveredShare).toBeCloseTo(0.75);
});

it('takes points off the edge of the range as they lie', () => {
  const shifted = times.map((timeMs) => timeMs - 13_000);
  const { figures } = answerOf(fields(constant(1), constant(200), shifted));
  expect(figures.events).toEqual({ good: 19_900, bad: 100, total: 20_000 });
});

it('counts nothing after now', () => {
  const result = evaluateFields(fields(constant(1), constant(200)), 0.99, range, FROM_MS + 50 * STEP_MS);
  expect(result).toMatchObject({ answer: { figures: { events: { bad: 50, total: 10_000 } } } });
});

it('refuses a single point', () => {
  expect(evaluateFields(fields([1], [1], times.slice(0, 1)), 0.99, range, range.toMs)).toEqual({ kind: 'too-few-points' });
});
