import * as v from 'valibot';
import fc from 'fast-check';
import { type MaturityModel, modelSchema } from '../modelSchema';
import { builtinModels } from '../models/builtinModels';
import { smallModel } from '../testing/smallModel';
import { formatModel, modelFileName } from './formatModel';
import { parseModelText } from './parseModelText';

const yaml = formatModel(smallModel, 'yaml');

const formats = builtinModels.flatMap(({ id, load }) =>
  (['yaml', 'json'] as const).map((format) => ({ id, load, format }))
);

it.each(formats)('$id reads back from $format', async ({ load, format }) => {
  const model = await load();
  const { problems, model: read, findings } = parseModelText(formatModel(model, format));
  expect(problems).toEqual([]);
  expect(read).toEqual(model);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

it('a YAML text has no aliases and names its file', async () => {
  const model = await builtinModels[0]!.load();
  expect(formatModel(model, 'yaml')).not.toMatch(/[&*][a-z]\d/);
  expect(modelFileName(model, 'yaml')).toBe('transformation-1.yaml');
  expect(modelFileName({ ...model, spec: { ...model.spec, version: '2 /../b' } }, 'json')).toBe(
    'transformation-2-..-b.json'
  );
});

/** Words that no text may have as a key. */
const REFUSED_KEYS = new Map([
  ['<<', 'merge-key'],
  ['__proto__', 'prototype-key'],
]);

it('whatever the words, they read back', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '1e3',
      '0x1f',
      ' - a',
      '# no',
      '"',
      "'",
      'a: b',
      '\n',
      'a\n\n b ',
      '<<',
      '\t',
      '\u2028'
    )
  );
  fc.assert(
    fc.property(words, words, fc.constantFrom('yaml', 'json'), (question, text, format) => {
      const [first, ...others] = smallModel.spec.dimensions;
      const [practice, ...rest] = first!.practices;
      const changed = {
        ...practice!,
        questions: [question],
        levels: { ...practice!.levels, low: text },
        own: { [text]: 1 },
      };
      const model: MaturityModel = {
        ...smallModel,
        spec: { ...smallModel.spec, dimensions: [{ ...first!, practices: [changed, ...rest] }, ...others] },
      };
      const { problems, model: read } = parseModelText(formatModel(model, format === 'yaml' ? 'yaml' : 'json'));
      const refused = REFUSED_KEYS.get(text);
      expect(problems.map(({ code }) => code)).toEqual(refused === undefined ? [] : [refused]);
      expect(read).toEqual(refused === undefined ? v.parse(modelSchema, model) : undefined);
    })
  );
});

it.each`
  case                    | text                                            | problem
  ${'nothing'}            | ${''}                                           | ${{ code: 'no-model', path: '', line: undefined, detail: '' }}
  ${'only a comment'}     | ${'# soon\n'}                                   | ${{ code: 'no-model', path: '', line: undefined, detail: '' }}
  ${'a list'}             | ${'- 1\n'}                                      | ${{ code: 'no-model', path: '', line: 1, detail: '[1]' }}
  ${'two'}                | ${`${yaml}---\n${yaml}`}                        | ${{ code: 'several-models', path: '', line: yaml.split('\n').length + 1, detail: '' }}
  ${'another kind'}       | ${'kind: SLO\n'}                                | ${{ code: 'other-kind', path: 'kind', line: 1, detail: 'SLO' }}
  ${'another version'}    | ${yaml.replace('headroom/v1', 'headroom/v9')}   | ${{ code: 'other-api-version', path: 'apiVersion', line: 1, detail: 'headroom/v9' }}
  ${'broken syntax'}      | ${yaml.replace('name: small', 'name: "small')}  | ${{ code: 'syntax' }}
  ${'key twice'}          | ${'kind: MaturityModel\nkind: MaturityModel\n'} | ${{ code: 'duplicate-key', line: 2 }}
  ${'a broken condition'} | ${yaml.replace('when: == 0', 'when: is 0')}     | ${{ path: 'spec.dimensions[0].practices[0].evidence[0].when', code: 'invalid_format' }}
  ${'a score in words'}   | ${yaml.replace('score: 1', 'score: one')}       | ${{ path: 'spec.levels[1].score', code: 'invalid_type', detail: '"one" (number expected)' }}
`('$case: $problem', ({ text, problem }) => {
  const { model, problems, findings } = parseModelText(text);
  expect(problems).toEqual([expect.objectContaining(problem)]);
  expect(model).toBeUndefined();
  expect(findings).toEqual([]);
});

it('says the line of a problem', () => {
  const text = yaml.replace('score: 1', 'score: one');
  const line = text.split('\n').findIndex((one) => one.includes('score: one')) + 1;
  expect(parseModelText(text).problems).toEqual([expect.objectContaining({ line })]);
});

it('says the lines of what the linter finds; a model with errors is read all the same', () => {
  const text = yaml
    .replace('signal: slo_count', 'signal: moon')
    .replace(/^( *)questions:/m, '$1colour: red\n$1questions:');
  const { model, findings } = parseModelText(text);
  const lineOf = (words: string) => text.split('\n').findIndex((one) => one.includes(words)) + 1;
  expect(model).toBeDefined();
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([
    expect.objectContaining({ code: 'unknown-signal', detail: 'moon', line: lineOf('moon') }),
    expect.objectContaining({ code: 'unknown-field', detail: 'colour', line: lineOf('colour') }),
  ]);
});

it('says the line of what is wrong with a revision', () => {
  const text = yaml.replace('name: Shifts', 'name: Rota').replace('name: small', 'name: smaller');
  const line = text.split('\n').findIndex((one) => one.includes('version:')) + 1;
  expect(parseModelText(text, smallModel).findings.slice(0, 2)).toEqual([
    expect.objectContaining({ code: 'name-changed', detail: 'small', line: 4 }),
    expect.objectContaining({ code: 'version-not-raised', detail: '1', line }),
  ]);
  expect(parseModelText(yaml, smallModel).findings).toEqual(parseModelText(yaml).findings);
});

it('keeps fields that it does not know', () => {
  const { model } = parseModelText(yaml.replace(/^( *)questions:/m, '$1colour: red\n$1questions:'));
  expect(formatModel(model!, 'yaml')).toContain('colour: red');
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { model, problems } = parseModelText(text);
      expect(model === undefined).toBe(problems.length > 0);
    })
  );
});
