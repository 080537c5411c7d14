import fc from 'fast-check';
import * as v from 'valibot';
import { problemsOf } from '../documents/problemsOf';
import { finiteNumber } from './finiteNumber';
import { looseObject } from './looseObject';
import { readAs } from './readAs';
import { record } from './record';
import { rule } from './rule';

const fields = fc.dictionary(
  fc.string().filter((name) => name !== '__proto__'),
  fc.jsonValue()
);
const problems = (schema: v.GenericSchema, value: unknown) =>
  problemsOf(v.safeParse(schema, value).issues ?? [], value, '');

it('a map has every name that JSON can have', () => {
  fc.assert(fc.property(fields, (value) => expect(readAs(record(v.string(), v.unknown()), value)).toEqual(value)));
});

it('an object keeps every field that it does not know, behind those that it knows', () => {
  const schema = looseObject({ known: v.optional(v.string(), 'default') });
  fc.assert(
    fc.property(fields, ({ known: _, ...unknown }) => {
      const read = readAs(schema, { ...unknown, known: 'a' });
      expect(read).toEqual({ known: 'a', ...unknown });
    })
  );
  expect(Object.keys(readAs(schema, { b: 1, constructor: 2, prototype: 3 }) ?? {})).toEqual([
    'known',
    'b',
    'constructor',
    'prototype',
  ]);
});

it.each`
  case                      | schema                                                    | value               | path           | code               | detail
  ${'a list for a map'}     | ${record(v.string(), v.unknown())}                        | ${['a']}            | ${''}          | ${'invalid_type'}  | ${'["a"] (record expected)'}
  ${'a list for an object'} | ${looseObject({ a: v.optional(v.string()) })}             | ${[]}               | ${''}          | ${'invalid_type'}  | ${'[] (object expected)'}
  ${'nothing for a map'}    | ${record(v.string(), v.unknown())}                        | ${null}             | ${''}          | ${'invalid_type'}  | ${'null (record expected)'}
  ${'infinity'}             | ${looseObject({ a: finiteNumber })}                       | ${{ a: -Infinity }} | ${'a'}         | ${'invalid_type'}  | ${'null (number expected)'}
  ${'a value of a map'}     | ${record(v.string(), v.string())}                         | ${{ prototype: 1 }} | ${'prototype'} | ${'invalid_type'}  | ${'1 (string expected)'}
  ${'a name of a map'}      | ${record(v.pipe(v.string(), v.minLength(2)), v.number())} | ${{ a: 1 }}         | ${'a'}         | ${'invalid_key'}   | ${'1'}
  ${'a field left out'}     | ${looseObject({ a: v.string() })}                         | ${{}}               | ${'a'}         | ${'required'}      | ${''}
  ${'another word'}         | ${looseObject({ a: v.picklist(['x', 'y']) })}             | ${{ a: 'z' }}       | ${'a'}         | ${'invalid_value'} | ${'"z" (x or y expected)'}
  ${'neither of two types'} | ${looseObject({ a: v.union([v.string(), v.number()]) })}  | ${{ a: {} }}        | ${'a'}         | ${'invalid_union'} | ${'{} (string or number expected)'}
  ${'a half'}               | ${looseObject({ a: v.pipe(finiteNumber, v.integer()) })}  | ${{ a: 1.5 }}       | ${'a'}         | ${'invalid_type'}  | ${'1.5 (integer expected)'}
`('$case: $code', ({ schema, value, path, code, detail }) => {
  expect(problems(schema, value)).toEqual([{ path, code, detail }]);
});

it('an object of none of the kinds', () => {
  const kinds = v.variant('kind', [looseObject({ kind: v.literal('a') }), looseObject({ kind: v.literal('b') })]);
  expect(problems(kinds, { kind: 'c' })).toEqual([
    { path: 'kind', code: 'invalid_union', detail: '"c" (a or b expected)' },
  ]);
  expect(problems(kinds, 'a')).toEqual([{ path: '', code: 'invalid_type', detail: '"a" (object expected)' }]);
});

describe('rules over several fields', () => {
  const schema = v.pipe(
    looseObject({ a: finiteNumber, b: finiteNumber }),
    rule(({ a, b }) => (a < b ? [] : [{ code: 'not-in-order', path: ['b'] }])),
    rule(({ a, b }) => (a + b < 10 ? [] : [{ code: 'too-much', path: [] }]))
  );

  it.each`
    value                | expected
    ${{ a: 1, b: 2 }}    | ${[]}
    ${{ a: 5, b: 6 }}    | ${['too-much']}
    ${{ a: 9, b: 8 }}    | ${['b not-in-order']}
    ${{ a: 9, b: 'no' }} | ${['b invalid_type']}
  `('$value: $expected', ({ value, expected }) => {
    expect(problems(schema, value).map(({ path, code }) => `${path} ${code}`.trim())).toEqual(expected);
  });
});
