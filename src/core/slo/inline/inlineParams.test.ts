import fc from 'fast-check';
import type { InlineOptions } from './inlineOptions';
import { inlineOfParams, inlineParams } from './inlineParams';

const options: fc.Arbitrary<InlineOptions> = fc.record({
  dataSourceUid: fc.string(),
  kind: fc.constantFrom('bad', 'good', 'latency'),
  event: fc.string({ unit: 'grapheme' }),
  total: fc.string(),
  histogram: fc.string(),
  threshold: fc.double({ noNaN: true, min: 0 }).map((threshold) => threshold + 0),
  target: fc.string(),
  window: fc.string(),
});

it('brings options through an address as they were', () => {
  fc.assert(
    fc.property(options, (inline) => {
      const address = new URLSearchParams(inlineParams(inline)).toString();
      expect(inlineOfParams(new URLSearchParams(address))).toEqual(inline);
    })
  );
});

it('takes what an address lacks for empty', () => {
  expect(inlineOfParams(new URLSearchParams('kind=other'))).toEqual({
    dataSourceUid: '',
    kind: 'bad',
    event: '',
    total: '',
    histogram: '',
    threshold: 0,
    target: '',
    window: '',
  });
});
