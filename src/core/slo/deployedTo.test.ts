import fc from 'fast-check';
import type { Matcher } from '../documents/labelMatcher';
import { alternatives, expressionOf } from '../promql/alternatives';
import { chosenValues, deployedTo, withValues } from './deployedTo';
import type { Indicator } from './slo';

const env = (op: Matcher['op'], value: string): Matcher => ({ label: 'env', op, value });
const job: Matcher = { label: 'job', op: '=', value: 'shop' };
const set = (...values: string[]) => ({ kind: 'chosen', values });

it.each<[string, string[] | undefined]>([
  ['prod', ['prod']],
  ['prod|staging|prod', ['prod', 'staging']],
  [String.raw`us\.east|a\|b|c\\d`, ['us.east', 'a|b', String.raw`c\d`]],
  ['a b-c/d_é', ['a b-c/d_é']],
  ['prod.*', undefined],
  ['us.east', undefined],
  ['prod|', undefined],
  ['(prod|staging)', undefined],
  [String.raw`\d`, undefined],
  ['prod\\', undefined],
  ['', undefined],
])('%s is a list of texts, or more', (expression, texts) => {
  expect(alternatives(expression)).toEqual(texts);
});

const texts = fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 4 });

it('texts come back from the expression of them, which matches nothing else', () => {
  fc.assert(
    fc.property(texts, fc.string(), (values, other) => {
      const expression = expressionOf(values);
      expect(alternatives(expression)).toEqual(values);
      const matches = new RegExp(`^(?:${expression})$`);
      expect(values.every((value) => matches.test(value))).toBe(true);
      expect(matches.test(other)).toBe(values.includes(other));
    })
  );
});

it.each<[string, Matcher[][], object]>([
  ['no condition', [[job], [job]], { kind: 'all' }],
  ['of one side, as latency has it', [[env('=', 'prod')]], set('prod')],
  ['of both sides', [[env('=~', 'a|b')], [job, env('=~', 'b|a')]], set('a', 'b')],
  ['by two conditions', [[env('=~', 'a|b'), env('=~', 'b|c')]], set('b')],
  ['another comparison', [[env('!=', 'a')]], { kind: 'other' }],
  ['besides', [[env('=~', 'a|b'), env('!~', 'a')]], { kind: 'other' }],
  ['an empty text, which is no label', [[env('=~', 'a|b'), env('=', '')]], { kind: 'other' }],
  ['nothing', [[env('=', 'a'), env('=', 'b')]], { kind: 'other' }],
  ['of one side alone', [[job], [env('=', 'a')]], { kind: 'apart', sides: [undefined, ['a']] }],
  ['not the same', [[env('=~', 'a|b')], [env('=', 'a')]], { kind: 'apart', sides: [['a', 'b'], ['a']] }],
])('%s', (_, sides, chosen) => {
  expect(chosenValues(sides, 'env')).toEqual(chosen);
});

it('values that are written are read again, and other conditions stay as they are', () => {
  const others = [job, { label: 'code', op: '=~', value: '5..' } as const];
  fc.assert(
    fc.property(texts, fc.nat(2), fc.boolean(), (values, place, isThere) => {
      const before = isThere ? [...others.slice(0, place), env('=', 'old'), ...others.slice(place)] : others;
      const after = withValues(before, 'env', values);
      expect(chosenValues([after], 'env')).toEqual(set(...values));
      expect(after.filter(({ label }) => label !== 'env')).toEqual(others);
      expect(after.findIndex(({ label }) => label === 'env')).toBe(isThere ? place : 2);
      expect(withValues(after, 'env', [])).toEqual(others);
    })
  );
  expect(withValues([job], 'env', ['a.b'])).toEqual([job, env('=', 'a.b')]);
  expect(withValues([job], 'env', ['a.b', 'c'])).toEqual([job, env('=~', String.raw`a\.b|c`)]);
  expect(withValues([{ ...env('=', 'a'), note: 'kept' }], 'env', ['b'])).toEqual([{ ...env('=', 'b'), note: 'kept' }]);
});

it('an SLO is deployed to what all its sides choose of the labels that it is grouped by', () => {
  const both = [job, env('=~', 'prod|staging')];
  const metric = (...matchers: Matcher[]) => ({ metric: 'a_total', matchers });
  const groupBy = ['env', 'region'];
  const deployed = [{ label: 'env', values: ['prod', 'staging'] }];
  const ratio = (event: Matcher[], by = groupBy): Indicator => ({
    ...{ kind: 'ratio', given: 'bad', event: metric(...event), total: metric(...both), groupBy: by },
  });
  expect(deployedTo(ratio([...both, job]))).toEqual(deployed);
  expect(deployedTo(ratio([job]))).toEqual([]);
  expect(deployedTo(ratio(both, ['region']))).toEqual([]);
  expect(deployedTo({ kind: 'yes-no', series: metric(...both), groupBy })).toEqual(deployed);
  expect(deployedTo({ kind: 'latency', histogram: metric(...both), threshold: 1, groupBy })).toEqual(deployed);
  const lines = { matchers: both, lines: [], fields: [] };
  expect(deployedTo({ kind: 'logs', given: 'bad', event: lines, total: lines, groupBy })).toEqual(deployed);
  const byField = { ...lines, matchers: [job], fields: [{ field: 'env', op: '=~' as const, value: 'prod|staging' }] };
  expect(deployedTo({ kind: 'logs', given: 'bad', event: byField, total: byField, groupBy })).toEqual(deployed);
  expect(deployedTo({ kind: 'logs', given: 'bad', event: byField, total: lines, groupBy })).toEqual(deployed);
  const query = { by: 'query', query: 'sum(increase(a_total{env="prod"}[$__window]))' } as const;
  expect(
    deployedTo({ ...{ kind: 'free', language: 'promql', given: 'bad' }, event: query, total: query, groupBy })
  ).toEqual([]);
});
