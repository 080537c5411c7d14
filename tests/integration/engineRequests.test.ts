import type { BucketAnswer, QueryProblem } from '../../src/core/measure/bucket';
import { day, hour, loaded, minute, request, scriptedSource, startMs, takeAsked } from './engine/scriptedSource';

const later = startMs + 60 * day;
const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what comes with time, as long as a test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await pause();
  }
}

function closedGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('few requests', () => {
  it('equal queries of two SLOs are asked once', async () => {
    const source = scriptedSource(later);
    const { answers } = await loaded(source.engine, [
      request(),
      request({ queries: { bad: 'other', total: 'total' } }),
    ]);
    expect(takeAsked(source)).toEqual(['bad,other,total 0..168']);
    expect(answers.map(({ missing }) => missing)).toEqual([[], []]);
  });

  it('somebody who asks for what is under way waits for it', async () => {
    const source = scriptedSource(later);
    const gate = closedGate();
    source.gate = () => gate.opened;
    const first = loaded(source.engine, [request()]);
    await pause();
    const second = loaded(source.engine, [request()]);
    await pause();
    gate.open();
    expect((await first).answers[0]?.counts).toEqual((await second).answers[0]?.counts);
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
  });

  it('panels that refresh one after the other share what has just come in', async () => {
    const source = scriptedSource(startMs + 10 * hour);
    const open = request({ toMs: startMs + 10 * hour });
    await loaded(source.engine, [open]);
    source.nowMs += 1_000;
    await loaded(source.engine, [open]);
    expect(takeAsked(source)).toHaveLength(1);
    source.nowMs += 5_000;
    await loaded(source.engine, [open]);
    expect(takeAsked(source)).toEqual(['bad,total 9..10']);
  });

  it('one SLO over thirty days takes few requests', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request({ toMs: startMs + 30 * day })]);
    expect(source.asked.length).toBeLessThanOrEqual(3);
  });

  it('many queries travel about 25 together when cold, 200 when little is asked', async () => {
    const source = scriptedSource(later);
    const many = (widthMs: number, toMs: number) =>
      Array.from({ length: 100 }, (_, i) => request({ widthMs, toMs, queries: { bad: `b${i}`, total: `t${i}` } }));
    await loaded(source.engine, many(hour, startMs + 7 * day));
    expect(source.asked.map(({ exprs }) => exprs.length)).toEqual(Array.from({ length: 8 }, () => 25));
    source.asked.splice(0);
    await loaded(source.engine, many(minute, startMs + 20 * minute));
    expect(source.asked.map(({ exprs }) => exprs.length)).toEqual([200]);
  });

  it('what was asked first comes first at all widths, so that its rows become whole first', async () => {
    const source = scriptedSource(later);
    const rows = Array.from({ length: 50 }, (_, i) => ({ bad: `b${i}`, total: `t${i}` }));
    await loaded(
      source.engine,
      rows.flatMap((queries) => [
        request({ queries, toMs: startMs + 7 * day }),
        request({ queries, widthMs: 15 * minute, fromMs: startMs, toMs: startMs + 2 * day }),
      ])
    );
    const first = source.asked.findIndex(({ exprs }) => exprs.includes('b49'));
    const widths = new Set(source.asked.slice(0, first).map(({ widthMs }) => widthMs));
    expect(widths.size).toBe(2);
  });

  it('a few that are asked whole among many that are refreshed join their chunks', async () => {
    const source = scriptedSource(later);
    const refreshed = Array.from({ length: 100 }, (_, i) =>
      request({
        queries: { bad: `b${i}`, total: `t${i}` },
        fromMs: startMs + 7 * day,
        toMs: startMs + 7 * day + 5 * hour,
      })
    );
    const whole = request({ toMs: startMs + 7 * day + 5 * hour });
    await loaded(source.engine, [...refreshed, whole]);
    expect(source.asked.filter(({ exprs }) => exprs.includes('total'))).toHaveLength(1);
  });

  it('no more than six at a time', async () => {
    const source = scriptedSource(later);
    let running = 0;
    let most = 0;
    source.gate = async () => {
      most = Math.max(most, ++running);
      await pause(2);
      running--;
    };
    await loaded(
      source.engine,
      Array.from({ length: 400 }, (_, i) => request({ queries: { total: `t${i}` } }))
    );
    expect(source.asked).toHaveLength(16);
    expect(most).toBe(6);
  });

  it('data sources and widths do not share requests', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request(), request({ dataSourceUid: 'other' }), request({ widthMs: 6 * hour })]);
    expect(source.asked).toHaveLength(3);
  });
});

describe('as it comes', () => {
  it('shows parts first, then the whole, and counts the way', async () => {
    const source = scriptedSource(later);
    const gate = closedGate();
    source.gate = ({ fromMs }) => (fromMs === startMs ? Promise.resolve() : gate.opened);
    const seen: Array<{ answer: BucketAnswer | undefined; done: number; total: number }> = [];
    const long = request({ toMs: startMs + 60 * day });
    const { signal } = new AbortController();
    const load = source.engine.load([long], { signal }, ([answer], progress) => seen.push({ answer, ...progress }));
    await until(() => (seen.at(-1)?.done ?? 0) > 0);
    const half = seen.at(-1);
    expect(half?.answer?.missing.every(({ problem }) => problem === 'loading')).toBe(true);
    expect(half?.done).toBeGreaterThan(0);
    expect(half?.done).toBeLessThan(half?.total ?? 0);
    expect(half?.answer?.counts.total?.[0]?.values.at(-1)).toBeNaN();
    gate.open();
    await load;
    expect(seen.at(-1)).toMatchObject({ answer: { missing: [] }, done: 60 * 24, total: 60 * 24 });
  });

  it('an answer that did not change is the same object', async () => {
    const source = scriptedSource(later);
    const gate = closedGate();
    source.gate = ({ dataSourceUid }) => (dataSourceUid === 'slow' ? gate.opened : Promise.resolve());
    const updates: Array<readonly BucketAnswer[]> = [];
    const requests = [request(), request({ dataSourceUid: 'slow' })];
    const load = source.engine.load(requests, { signal: new AbortController().signal }, (answers) =>
      updates.push(answers)
    );
    await until(() => updates.at(-1)?.[0]?.missing.length === 0);
    const quick = updates.at(-1)?.[0];
    gate.open();
    await load;
    expect(quick?.missing).toEqual([]);
    expect(updates.at(-1)?.[0]).toBe(quick);
  });
});

describe('nobody waits any more', () => {
  const watched = () => {
    const source = scriptedSource(later);
    const aborted: boolean[] = [];
    source.gate = (_, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, 60);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          aborted.push(true);
          reject(signal.reason);
        });
      });
    return { source, aborted };
  };

  it('the request is cancelled with the last who waits', async () => {
    const { source, aborted } = watched();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = loaded(source.engine, [request()], { signal: one.signal });
    const second = loaded(source.engine, [request()], { signal: two.signal });
    await pause();
    one.abort();
    await first;
    expect(aborted).toEqual([]);
    two.abort();
    await second;
    expect(aborted).toEqual([true]);
  });

  it('the one who stays gets the answer', async () => {
    const { source, aborted } = watched();
    const leaving = new AbortController();
    const first = loaded(source.engine, [request()], { signal: leaving.signal });
    const second = loaded(source.engine, [request()]);
    await pause();
    leaving.abort();
    await first;
    expect((await second).answers[0]?.missing).toEqual([]);
    expect(aborted).toEqual([]);
  });

  it('what waits in the queue is never asked, and is asked again for the next', async () => {
    const { source } = watched();
    const leaving = new AbortController();
    const requests = Array.from({ length: 400 }, (_, i) => request({ queries: { total: `t${i}` } }));
    const load = loaded(source.engine, requests, { signal: leaving.signal });
    await pause();
    leaving.abort();
    await load;
    await pause();
    expect(source.asked).toHaveLength(6);
    const { answers } = await loaded(source.engine, [requests[399] ?? request()]);
    expect(answers[0]?.missing).toEqual([]);
  });

  it('a signal that was aborted before asks nothing', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request()], { signal: AbortSignal.abort() });
    await pause();
    expect(source.asked).toEqual([]);
  });
});

describe('what goes wrong', () => {
  const problem = (code: QueryProblem['code']): QueryProblem => ({ code, detail: code });

  it('one bad query of several leaves the others', async () => {
    const source = scriptedSource(later);
    source.problem = (expr) => (expr === 'broken(' ? problem('bad-query') : undefined);
    const { answers } = await loaded(source.engine, [
      request(),
      request({ queries: { bad: 'broken(', total: 'total' } }),
    ]);
    expect(answers[0]?.missing).toEqual([]);
    expect(answers[1]?.missing).toEqual([{ fromMs: startMs, toMs: startMs + 7 * day, problem: problem('bad-query') }]);
    // A total without its bad side would look like 100 %.
    expect(answers[1]?.counts.total?.every(({ values }) => values.every((value) => Number.isNaN(value)))).toBe(true);
  });

  it.each`
    code              | pauses
    ${'server-error'} | ${[500, 2_000]}
    ${'unreachable'}  | ${[500, 2_000]}
    ${'throttled'}    | ${[2_000, 8_000]}
  `('$code is tried twice more, later each time', async ({ code, pauses }) => {
    const source = scriptedSource(later);
    source.refusal = () => problem(code);
    const { answers } = await loaded(source.engine, [request()]);
    expect(source.asked).toHaveLength(3);
    expect(source.pauses).toEqual(pauses);
    expect(answers[0]?.missing[0]?.problem).toEqual(problem(code));
  });

  it.each(['bad-query', 'unauthorised', 'forbidden', 'not-found', 'unexpected-answer'] as const)(
    '%s is not tried again',
    async (code) => {
      const source = scriptedSource(later);
      source.refusal = () => problem(code);
      const { answers } = await loaded(source.engine, [request()]);
      expect(source.asked).toHaveLength(1);
      expect(answers[0]?.missing[0]?.problem).toEqual(problem(code));
    }
  );

  it('a data source that was restarted answers at the second try', async () => {
    const source = scriptedSource(later);
    source.refusal = () => (source.asked.length === 1 ? problem('unreachable') : undefined);
    const { answers } = await loaded(source.engine, [request()]);
    expect(source.asked).toHaveLength(2);
    expect(answers[0]?.missing).toEqual([]);
  });

  it('only what failed is tried again', async () => {
    const source = scriptedSource(later);
    source.problem = (expr) => (expr === 'bad' && source.asked.length === 1 ? problem('server-error') : undefined);
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..168', 'bad 0..168']);
  });

  it('a batch that is too large is halved until it fits', async () => {
    const source = scriptedSource(later);
    source.refusal = ({ exprs }) => (exprs.length > 3 ? problem('timeout') : undefined);
    const requests = Array.from({ length: 10 }, (_, i) => request({ queries: { total: `t${i}` } }));
    const { answers } = await loaded(source.engine, requests);
    expect(source.asked.map(({ exprs }) => exprs.length)).toEqual([10, 5, 3, 2, 5, 3, 2]);
    expect(answers.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  it('a query alone that is too large is asked in shorter ranges', async () => {
    const source = scriptedSource(later);
    source.refusal = ({ fromMs, toMs }) => (toMs - fromMs > 3 * day ? problem('too-many-samples') : undefined);
    const { answers } = await loaded(source.engine, [request({ queries: { total: 'total' } })]);
    expect(takeAsked(source)).toEqual([
      'total 0..168',
      'total 0..84',
      'total 84..168',
      'total 0..42',
      'total 42..84',
      'total 84..126',
      'total 126..168',
    ]);
    expect(answers[0]?.missing).toEqual([]);
    expect(answers[0]?.counts.total?.[0]?.values.every((value) => value === 1)).toBe(true);
    source.nowMs += minute;
    await loaded(source.engine, [request({ queries: { total: 'total' } })]);
    expect(takeAsked(source)).toEqual([]);
  });

  it('and in the end its problem is told, without asking a slow source ever more', async () => {
    const source = scriptedSource(later);
    source.refusal = () => problem('timeout');
    const { answers } = await loaded(source.engine, [request({ queries: { total: 'total' } })]);
    expect(takeAsked(source)).toEqual(['total 0..168', 'total 0..84', 'total 0..42']);
    expect(answers[0]?.missing).toEqual([{ fromMs: startMs, toMs: startMs + 7 * day, problem: problem('timeout') }]);
  });

  it('what was known stays when the new part fails', async () => {
    const source = scriptedSource(startMs + 100 * hour);
    await loaded(source.engine, [request({ toMs: startMs + 100 * hour })]);
    source.nowMs = startMs + 101 * hour;
    source.refusal = () => problem('unreachable');
    const { answers } = await loaded(source.engine, [request({ toMs: startMs + 101 * hour })]);
    expect(answers[0]?.missing).toEqual([
      { fromMs: startMs + 99 * hour, toMs: startMs + 101 * hour, problem: problem('unreachable') },
    ]);
    expect(answers[0]?.counts.total?.[0]?.values[0]).toBe(1);
  });

  it('a transport that throws is an unexpected answer', async () => {
    const source = scriptedSource(later);
    source.gate = () => Promise.reject(new Error('broken'));
    const { answers } = await loaded(source.engine, [request()]);
    expect(answers[0]?.missing[0]?.problem).toEqual({ code: 'unexpected-answer', detail: 'broken' });
  });
});
