import { historyWidth, narrowWidth, overviewWidth, wideWidth } from './bucketWidth';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

it.each`
  days    | scrape | picture | overview | past
  ${0.25} | ${5}   | ${1}    | ${12}    | ${1}
  ${1}    | ${30}  | ${5}    | ${60}    | ${60}
  ${1}    | ${60}  | ${15}   | ${60}    | ${60}
  ${7}    | ${30}  | ${15}   | ${360}   | ${60}
  ${30}   | ${15}  | ${60}   | ${360}   | ${360}
  ${30}   | ${600} | ${360}  | ${360}   | ${360}
  ${90}   | ${15}  | ${360}  | ${360}   | ${360}
  ${365}  | ${15}  | ${1440} | ${1440}  | ${1440}
`('$days days at $scrape s: minutes of a picture, of the overview, of ended periods', (row) => {
  const spanMs = row.days * DAY_MS;
  const scrapeMs = row.scrape * SECOND_MS;
  expect(wideWidth(spanMs, scrapeMs) / MINUTE_MS).toBe(row.picture);
  expect(overviewWidth(spanMs, scrapeMs) / MINUTE_MS).toBe(row.overview);
  expect(historyWidth(spanMs, wideWidth(spanMs, scrapeMs)) / MINUTE_MS).toBe(Math.max(row.past, row.picture));
});

it.each`
  scrape | minutes
  ${5}   | ${1}
  ${15}  | ${1}
  ${30}  | ${2}
  ${60}  | ${5}
  ${120} | ${15}
  ${600} | ${15}
`('at $scrape s the narrow width is $minutes m', ({ scrape, minutes }) => {
  expect(narrowWidth(scrape * SECOND_MS)).toBe(minutes * MINUTE_MS);
});
