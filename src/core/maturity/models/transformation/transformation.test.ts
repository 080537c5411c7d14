import { signals } from '../signals/signals';
import { transformation } from './transformation';

const { dimensions } = transformation.spec;
const practices = dimensions.flatMap((dimension) => dimension.practices);

it.each`
  dimension         | practices
  ${'organization'} | ${4}
  ${'people'}       | ${4}
  ${'tech'}         | ${6}
  ${'culture'}      | ${6}
  ${'process'}      | ${8}
`('has $practices practices in $dimension', ({ dimension, practices: count }) => {
  expect(dimensions.find(({ id }) => id === dimension)?.practices).toHaveLength(count);
});

it('has 28 practices, each with three levels, a question and evidence', () => {
  expect(practices).toHaveLength(28);
  expect(new Set(practices.map(({ id }) => id)).size).toBe(28);
  for (const practice of practices) {
    expect(Object.keys(practice.levels)).toEqual(['regressive', 'beginner', 'advanced']);
    expect(practice.questions.length).toBeGreaterThan(0);
    expect(practice.evidence.length).toBeGreaterThan(0);
  }
});

it('holds all questions and rules of its source', () => {
  expect(practices.flatMap(({ questions }) => questions)).toHaveLength(179);
  expect(practices.flatMap(({ evidence }) => evidence)).toHaveLength(68);
  expect(practices.filter(({ questionsOrigin }) => questionsOrigin === 'proposed').map(({ id }) => id)).toEqual([
    'reliability_decisions',
  ]);
});

it('names the culture levels after Westrum', () => {
  expect(dimensions.find(({ id }) => id === 'culture')?.levelNames).toEqual({
    regressive: 'Pathological',
    beginner: 'Bureaucratic',
    advanced: 'Generative',
  });
});

it('knows each signal once', () => {
  expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
  expect(signals).toHaveLength(69);
});
