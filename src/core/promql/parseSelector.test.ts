import fc from 'fast-check';
import { parseSelector } from './parseSelector';
import { selector } from './selector';

it('reads back every selector that the builder writes', () => {
  const label = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,9}$/);
  const matcher = fc.record({ label, op: fc.constantFrom('=', '!=', '=~', '!~'), value: fc.string() });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,9}$/), fc.array(matcher), (metric, matchers) => {
      expect(parseSelector(selector({ metric, matchers }))).toEqual({ ok: true, value: { metric, matchers } });
    })
  );
});

it.each`
  text                               | expected
  ${' up '}                          | ${{ ok: true, value: { metric: 'up', matchers: [] } }}
  ${'up{}'}                          | ${{ ok: true, value: { metric: 'up', matchers: [] } }}
  ${'up { job = "a" , x!~"b,}" , }'} | ${{ ok: true, value: { metric: 'up', matchers: [{ label: 'job', op: '=', value: 'a' }, { label: 'x', op: '!~', value: 'b,}' }] } }}
  ${''}                              | ${{ ok: false, code: 'no-metric' }}
  ${'{job="a"}'}                     | ${{ ok: false, code: 'no-metric' }}
  ${'up{job=a}'}                     | ${{ ok: false, code: 'bad-matcher' }}
  ${'up{job="a"'}                    | ${{ ok: false, code: 'bad-matcher' }}
  ${'rate(up[5m])'}                  | ${{ ok: false, code: 'more-than-a-selector' }}
  ${'up[5m]'}                        | ${{ ok: false, code: 'more-than-a-selector' }}
  ${String.raw`up{job="a\tb"}`}      | ${{ ok: false, code: 'bad-matcher' }}
  ${String.raw`up{job="\u002e"}`}    | ${{ ok: false, code: 'bad-matcher' }}
`('reads $text', ({ text, expected }) => {
  expect(parseSelector(text)).toEqual(expected);
});
