import { logReadingCost } from './logReadingCost';
import type { Plan } from './planQuestion';
import { DAY_MS, HOUR_MS, NOW_MS } from './testing/question';

const bucket = { dataSourceUid: 'loki', language: 'logql' as const, queries: {} };
const plan: Pick<Plan, 'requests' | 'asOfMs'> = {
  asOfMs: NOW_MS,
  requests: [
    { ...bucket, widthMs: HOUR_MS, fromMs: NOW_MS - 2 * DAY_MS, toMs: NOW_MS - 2 * HOUR_MS },
    { ...bucket, widthMs: 60_000, fromMs: NOW_MS - 2 * HOUR_MS, toMs: NOW_MS },
  ],
};
const aDay = { streams: 3, lines: 1000, bytes: 24_000 };

it('reads all lines of the streams for each side, and the last hour again', () => {
  expect(logReadingCost(plan, aDay, [aDay, aDay], HOUR_MS)).toEqual({
    linesADay: 1000,
    bytesADay: 24_000,
    bytesRead: 2 * 2 * 24_000,
    bytesAgain: 2 * 1000,
  });
});

it('of streams of another side, theirs', () => {
  const few = { streams: 1, lines: 10, bytes: 240 };
  expect(logReadingCost(plan, aDay, [aDay, few], HOUR_MS)).toMatchObject({ bytesADay: 24_000, bytesRead: 2 * 24_240 });
});
