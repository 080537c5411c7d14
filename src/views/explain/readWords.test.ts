import { readWords } from './readWords';

const readAtMs = Date.UTC(2026, 10, 21, 14, 5);

it.each`
  cached | fresh  | words
  ${0}   | ${0}   | ${'Nothing was read yet.'}
  ${0}   | ${761} | ${"All 761 intervals were read from the data source now, none from this browser's cache."}
  ${720} | ${41}  | ${"Of 761 intervals 720 came from this browser's cache and 41 were read from the data source now. The oldest part was read at Nov 21, 2026, 14:05 UTC."}
  ${761} | ${0}   | ${"Of 761 intervals 761 came from this browser's cache and none was read from the data source now. The oldest part was read at Nov 21, 2026, 14:05 UTC."}
`('$cached cached, $fresh fresh', ({ cached, fresh, words }) => {
  const explanation = { queries: [], dataSourceUid: 'prometheus', buckets: { cached, fresh }, readAtMs };
  expect(readWords(explanation, 'utc')).toBe(words);
});
