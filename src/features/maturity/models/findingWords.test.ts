import { finding, type Place } from '../../../core/maturity/lint/finding';
import { lintModel } from '../../../core/maturity/lintModel';
import { fiveLevels } from '../../../core/maturity/models/five-levels/fiveLevels';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import { findingWords } from './findingWords';

const first: Place = ['spec', 'dimensions', 0, 'practices', 0];
const blame: Place = ['spec', 'dimensions', 1, 'practices', 0];

it.each`
  code                      | place                                             | detail      | words
  ${'same-level-text'}      | ${[...first, 'levels', 'high']}                   | ${'middle'} | ${'Objectives, level High: two levels say the same, so nobody can choose between them (Middle)'}
  ${'level-without-text'}   | ${[...blame, 'levels']}                           | ${'high'}   | ${'Blame, level Generative: nothing is said of this level, neither here nor by the level itself'}
  ${'level-out-of-reach'}   | ${[...first, 'evidence', 1]}                      | ${'high'}   | ${'Objectives, rule 2, level High: a rule caps this level whatever the signal reads'}
  ${'unknown-signal'}       | ${[...first, 'evidence', 1, 'signal']}            | ${'moon'}   | ${'Objectives, rule 2: the model has no such signal (moon)'}
  ${'duplicate-question'}   | ${[...first, 'questions', 1]}                     | ${'Why?'}   | ${'Objectives, question 2: the same question stands twice (Why?)'}
  ${'unknown-level'}        | ${['spec', 'dimensions', 1, 'levelNames', 'top']} | ${'top'}    | ${'dimension Culture, level top: the model has no such level (top)'}
  ${'scores-not-ascending'} | ${['spec', 'levels', 1, 'score']}                 | ${'middle'} | ${/^level Middle: .*rising scores$/}
  ${'unused-signal'}        | ${['spec', 'signals', 1]}                         | ${'trend'}  | ${'signal trend: no rule uses this signal'}
  ${'version-lowered'}      | ${['spec', 'version']}                            | ${'3'}      | ${/^version: nothing but the version changed.* \(3\)$/}
  ${'unknown-field'}        | ${['spec', 'colour']}                             | ${'colour'} | ${/^spec\.colour: the app does not know/}
  ${'unknown-field'}        | ${[...first, 'colour']}                           | ${'colour'} | ${/^Objectives: the app does not know .*\(colour\)$/}
`('$code at $place: $words', ({ code, place, detail, words }) => {
  const said = findingWords(finding(code, 'error', place, detail), smallModel);
  expect(said).toEqual(words instanceof RegExp ? expect.stringMatching(words) : words);
});

it('says the line before the place', () => {
  const found = { ...finding('unused-signal', 'note', ['spec', 'signals', 0], 'x'), line: 12 };
  expect(findingWords(found, smallModel)).toMatch(/^Line 12, signal slo_count: /);
  expect(findingWords(found, undefined)).toMatch(/^Line 12, spec\.signals\[0\]: .* \(x\)$/);
});

it('names the dimension too where two practices are called the same', () => {
  const [work, culture] = smallModel.spec.dimensions;
  const [practice] = culture!.practices;
  const dimensions = [work!, { ...culture!, practices: [{ ...practice!, name: 'Shifts' }] }];
  const model: MaturityModel = { ...smallModel, spec: { ...smallModel.spec, dimensions } };
  expect(findingWords(finding('no-question', 'warning', blame, ''), model)).toMatch(/^Culture, Shifts: /);
});

it('leaves no path in what it says of a built-in model', () => {
  const said = lintModel(fiveLevels).map((found) => findingWords(found, fiveLevels));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((words) => /spec\.|\[\d/.test(words))).toEqual([]);
  expect(said).toContainEqual(expect.stringMatching(/, level Strategic: no evidence suggests this level/));
});
