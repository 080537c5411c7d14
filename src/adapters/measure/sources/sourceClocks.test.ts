import type { HttpAnswer } from '../transport/httpAnswer';
import { SourceClocks } from './sourceClocks';

const { signal } = new AbortController();
const hour = 3_600_000;

/** A source that is `aheadMs` ahead of the browser, and answers `halfWayMs` after it was asked and before it is heard. */
function setUp({ aheadMs = 0, halfWayMs = 0, answer = undefined as HttpAnswer | undefined } = {}) {
  const browser = { nowMs: 1_800_000_000_000 };
  const asked: string[] = [];
  const waits: number[] = [];
  const source = { answer };
  const clocks = new SourceClocks({
    http: async ({ path }) => {
      asked.push(path);
      browser.nowMs += halfWayMs;
      const seconds = (browser.nowMs + aheadMs) / 1_000;
      browser.nowMs += halfWayMs;
      return source.answer ?? { kind: 'answered', status: 200, data: { data: { result: [seconds, String(seconds)] } } };
    },
    nowMs: () => browser.nowMs,
    waitMs: (ms) => {
      waits.push(ms);
      return new Promise(() => undefined);
    },
  });
  return { browser, asked, waits, source, clocks };
}

it.each`
  case                           | aheadMs   | halfWayMs | offsetMs
  ${'the same'}                  | ${0}      | ${20}     | ${0}
  ${'an hour ahead'}             | ${hour}   | ${20}     | ${hour}
  ${'an hour behind'}            | ${-hour}  | ${20}     | ${-hour}
  ${'a little off'}              | ${59_000} | ${0}      | ${0}
  ${'off by what the way takes'} | ${75_000} | ${20_000} | ${0}
  ${'a slow answer, right'}      | ${0}      | ${90_000} | ${0}
`('$case: $offsetMs', async ({ aheadMs, halfWayMs, offsetMs }) => {
  const { clocks } = setUp({ aheadMs, halfWayMs });
  await clocks.know(['prom'], signal);
  expect(clocks.offsetMs('prom')).toBe(offsetMs);
});

it('asks each source once in ten minutes, and has the old answer until the new one is there', async () => {
  const { asked, browser, clocks } = setUp({ aheadMs: hour });
  await Promise.all([clocks.know(['a/b', 'c', 'c'], signal), clocks.know(['c'], signal)]);
  expect(asked).toEqual([
    '/api/datasources/uid/a%2Fb/resources/api/v1/query',
    '/api/datasources/uid/c/resources/api/v1/query',
  ]);
  browser.nowMs += 9 * 60_000;
  await clocks.know(['c'], signal);
  expect(asked).toHaveLength(2);
  browser.nowMs += 60_000;
  await clocks.know(['c'], signal);
  expect(asked).toHaveLength(3);
  expect(clocks.offsetMs('c')).toBe(hour);
});

it('believes the browser where the source does not tell, asks again soon, and keeps what it once told', async () => {
  const { browser, clocks, source, asked } = setUp({ aheadMs: hour, answer: { kind: 'unreachable', detail: '' } });
  await clocks.know(['prom'], signal);
  expect(clocks.offsetMs('prom')).toBe(0);
  browser.nowMs += 60_000;
  source.answer = undefined;
  await clocks.know(['prom'], signal);
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(clocks.offsetMs('prom')).toBe(hour);
  browser.nowMs += 600_000;
  source.answer = { kind: 'answered', status: 200, data: 'a page' };
  await clocks.know(['prom'], signal);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(clocks.offsetMs('prom')).toBe(hour);
});

it('does not wait for ever for a first answer', async () => {
  const clocks = new SourceClocks({
    http: () => new Promise(() => undefined),
    nowMs: () => 0,
    waitMs: async (ms) => expect(ms).toBe(3_000),
  });
  await clocks.know(['prom'], signal);
  expect(clocks.offsetMs('prom')).toBe(0);
});
