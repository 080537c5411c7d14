import fc from 'fast-check';
import type { Matcher } from '../documents/indicator';
import { selector } from './selector';

it.each`
  case                       | matchers                                                         | text
  ${'no matcher'}            | ${[]}                                                            | ${'m'}
  ${'two matchers'}          | ${[eq('job', 'api'), { label: 'code', op: '=~', value: '5..' }]} | ${'m{job="api",code=~"5.."}'}
  ${'a backslash'}           | ${[eq('job', 'a\\')]}                                            | ${'m{job="a\\\\"}'}
  ${'an attempt to get out'} | ${[eq('job', '"} or vector(1) #')]}                              | ${'m{job="\\"} or vector(1) #"}'}
  ${'a line break'}          | ${[eq('job', 'a\nb')]}                                           | ${'m{job="a\\nb"}'}
`('$case', ({ matchers, text }) => {
  expect(selector({ metric: 'm', matchers })).toBe(text);
});

it('whatever a person types comes back as it was typed', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('\\', '"', '\n', 'n', '}', 'a') })
  );
  const matchers = fc.array(
    fc.record({
      label: fc.constantFrom('job', '_x', 'a1'),
      op: fc.constantFrom('=' as const, '!=' as const, '=~' as const, '!~' as const),
      value,
    })
  );
  fc.assert(
    fc.property(matchers, (expected) => {
      expect(parse(selector({ metric: 'm', matchers: expected }))).toEqual(expected);
    })
  );
});

it.each([
  ['a metric', { metric: 'm{}', matchers: [] }],
  ['a label', { metric: 'm', matchers: [eq('a="1",b', 'x')] }],
  ['an empty label', { metric: 'm', matchers: [eq('', 'x')] }],
])('refuses %s that is none', (_, wrong) => {
  expect(() => selector(wrong)).toThrow(RangeError);
});

function eq(label: string, value: string): Matcher {
  return { label, op: '=', value };
}

/** Reads a selector of metric `m` as Prometheus does: a string ends at the first quote that is not escaped. */
function parse(text: string): Matcher[] {
  const found: Matcher[] = [];
  let rest = text.slice(1);
  if (rest === '') {
    return found;
  }
  while (rest !== '}') {
    const match = /^[{,](\w+)(=~|!~|!=|=)"((?:[^"\\\n]|\\[\\"n])*)"/.exec(rest);
    if (match === null) {
      throw new Error(`cannot read ${rest}`);
    }
    const [all, label = '', op = '', value = ''] = match;
    const unescaped = value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
    found.push({ label, op: op as Matcher['op'], value: unescaped });
    rest = rest.slice(all.length);
  }
  return found;
}
