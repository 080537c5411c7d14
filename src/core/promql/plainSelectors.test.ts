import fc from 'fast-check';
import { parseSelector } from './parseSelector';
import { plainSelectors } from './plainSelectors';
import { selector } from './selector';

it.each([
  ['up', 'up'],
  [`up{job='a',x=~"b"}`, 'up{job="a",x=~"b"}'],
  ['up{job=`a\\.b"c`}', String.raw`up{job="a\\.b\"c"}`],
  [String.raw`up{job='it\'s "a"'}`, String.raw`up{job="it's \"a\""}`],
  ['{__name__="up"}', 'up{}'],
  [`{ __name__ = 'up' , job="a", }`, 'up{job="a"}'],
  ['{"up","job"="a"}', 'up{job="a"}'],
  [`sum(rate({job="a",__name__="x_total"}[5m]))`, 'sum(rate(x_total{job="a"}[5m]))'],
  ['up{job="{__name__=\'b\'}"}', `up{job="{__name__='b'}"}`],
])('writes %s as %s', (query, expected) => {
  expect(plainSelectors(query)).toBe(expected);
});

it.each([
  '{"http.requests"}',
  '{__name__=~"a|b"}',
  '{__name__="a",__name__="b"}',
  'up{"a.b"="c"}',
  String.raw`up{job="a\tb"}`,
  'up{job="a"',
  'up{,}',
])('leaves %s, which cannot be written so', (query) => {
  expect(plainSelectors(query)).toBe(query);
  expect(parseSelector(plainSelectors(query)).ok).toBe(false);
});

it('changes nothing of what is plain', () => {
  const label = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,9}$/);
  const matcher = fc.record({ label, op: fc.constantFrom('=', '!=', '=~', '!~'), value: fc.string() });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,9}$/), fc.array(matcher), (metric, matchers) => {
      const text = selector({ metric, matchers });
      expect(plainSelectors(text)).toBe(text);
    })
  );
});
