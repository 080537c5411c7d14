import { levelText, levelTextOrigin } from './levelText';
import type { MaturityModel, Practice } from './modelSchema';
import { smallModel } from './testing/smallModel';

const practice: Practice = {
  id: 'objectives',
  name: 'Objectives',
  levels: { middle: 'Some way.', high: 'The agreed way.' },
  levelOrigins: { high: 'proposed' },
  questions: [],
  evidence: [],
};
const levels = smallModel.spec.levels.map((level) => ({ ...level, text: `Plain ${level.id}.` }));
const model: MaturityModel = { ...smallModel, spec: { ...smallModel.spec, levels, levelsOrigin: 'proposed' } };

it.each`
  level       | text                 | origin
  ${'low'}    | ${'Plain low.'}      | ${'proposed'}
  ${'middle'} | ${'Some way.'}       | ${'source'}
  ${'high'}   | ${'The agreed way.'} | ${'proposed'}
`('$level reads "$text", $origin', ({ level: id, text, origin }) => {
  const level = levels.find((one) => one.id === id)!;
  expect(levelText(practice, level)).toBe(text);
  expect(levelTextOrigin(model, practice, level)).toBe(origin);
});

it('has no text where neither practice nor level has one', () => {
  expect(levelText({ ...practice, levels: {} }, smallModel.spec.levels[0]!)).toBeUndefined();
});
