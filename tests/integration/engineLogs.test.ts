import { day, hour, loaded, request, scriptedSource, startMs } from './engine/scriptedSource';

const later = startMs + 200 * day;
const logs = (change: Parameters<typeof request>[0] = {}) => request({ language: 'logql', ...change });
const lengthOf = ({ fromMs, toMs }: { fromMs: number; toMs: number }) => toMs - fromMs;

it.each`
  width | widthMs      | days
  ${1}  | ${hour}      | ${90}
  ${6}  | ${6 * hour}  | ${90}
  ${24} | ${24 * hour} | ${120}
`('asks at most 30 days at once in buckets of $width h', async ({ widthMs, days }) => {
  const source = scriptedSource(later);
  const { answers } = await loaded(source.engine, [logs({ widthMs, toMs: startMs + days * day })]);
  expect(answers[0]?.missing).toEqual([]);
  expect(Math.max(...source.asked.map(lengthOf))).toBeLessThanOrEqual(30 * day);
  expect(source.asked.every(({ language }) => language === 'logql')).toBe(true);
  expect(source.asked.length).toBeLessThanOrEqual(Math.ceil(days / 7) + 1);
});

it.each([7, 2, 1])(
  'asks smaller pieces where only %i days are allowed, and nothing is missing',
  async (allowedDays) => {
    const source = scriptedSource(later);
    source.problem = (_expr, question) =>
      lengthOf(question) > allowedDays * day
        ? { code: 'range-too-long', detail: `the query time range exceeds the limit (limit: ${allowedDays}d)` }
        : undefined;
    const { answers } = await loaded(source.engine, [logs({ widthMs: 6 * hour, toMs: startMs + 60 * day })]);
    expect(answers[0]?.missing).toEqual([]);
    expect(answers[0]?.counts.total?.[0]?.values).toEqual(new Float64Array(240).fill(1));
  }
);

it('tells of a range that is too long even in two buckets', async () => {
  const source = scriptedSource(later);
  source.problem = () => ({ code: 'range-too-long', detail: 'the query time range exceeds the limit' });
  const { answers } = await loaded(source.engine, [logs({ widthMs: 24 * hour, toMs: startMs + 16 * day })]);
  expect(answers[0]?.missing[0]?.problem).toMatchObject({ code: 'range-too-long' });
});

it('keeps what holds no line as well, a day after', async () => {
  const toMs = startMs + 168 * hour;
  const source = scriptedSource(toMs + day);
  source.count = () => undefined;
  await loaded(source.engine, [logs({ toMs })]);
  source.asked.length = 0;
  source.nowMs += 10_000;
  await loaded(source.engine, [logs({ toMs })]);
  expect(source.asked).toEqual([]);
  await loaded(source.engine, [request({ toMs, queries: { total: 'other' } })]);
  source.asked.length = 0;
  source.nowMs += 10_000;
  await loaded(source.engine, [request({ toMs, queries: { total: 'other' } })]);
  expect(source.asked).not.toEqual([]);
});

it('asks again for last hours without a line: to a browser that is fast they may be yet to come', async () => {
  const toMs = startMs + 168 * hour;
  const source = scriptedSource(toMs + 90 * 60_000);
  source.count = (_expr, fromMs) => (fromMs < toMs - 2 * hour ? 1 : undefined);
  await loaded(source.engine, [logs({ toMs })]);
  source.asked.length = 0;
  source.nowMs += 10_000;
  await loaded(source.engine, [logs({ toMs })]);
  expect(source.asked.map(({ fromMs }) => (toMs - fromMs) / hour)).toEqual([2]);
});

it('reads for an hour what may still come in late', async () => {
  const toMs = startMs + 168 * hour;
  const source = scriptedSource(toMs + 30 * 60_000);
  await loaded(source.engine, [logs({ toMs })]);
  source.asked.length = 0;
  source.nowMs += 10_000;
  await loaded(source.engine, [logs({ toMs })]);
  expect(source.asked.map(({ fromMs }) => (toMs - fromMs) / hour)).toEqual([1, 1].slice(0, source.asked.length));
  expect(source.asked.length).toBeGreaterThan(0);
});
