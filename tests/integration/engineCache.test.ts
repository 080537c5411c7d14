import 'fake-indexeddb/auto';

import { databaseName, indexedDbChunkStore } from '../../src/adapters/measure/engine/indexedDbChunkStore';
import { memoryChunkStore } from '../../src/adapters/measure/engine/memoryChunkStore';
import { day, hour, loaded, minute, request, scriptedSource, startMs, takeAsked } from './engine/scriptedSource';

const later = startMs + 30 * day;

describe('what is settled is kept', () => {
  it('asks once for what is long past', async () => {
    const source = scriptedSource(later);
    const first = await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
    source.nowMs += hour;
    const second = await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual([]);
    expect(second.answers[0]?.counts).toEqual(first.answers[0]?.counts);
    expect(second.answers[0]?.buckets).toEqual({ cached: 168, fresh: 0 });
    expect(second.answers[0]?.missing).toEqual([]);
    expect(second.answers[0]?.readAtMs).toBe(later);
  });

  it('a refresh asks only for what was open', async () => {
    const source = scriptedSource(startMs + 100 * minute);
    const narrow = () => request({ widthMs: 2 * minute, toMs: source.nowMs });
    await loaded(source.engine, [narrow()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..50']);
    source.nowMs += 2 * minute;
    const { answers } = await loaded(source.engine, [narrow()]);
    // 10 minutes to settle: buckets that ended before minute 90 are kept.
    expect(takeAsked(source)).toEqual(['bad,total 45..51']);
    expect(answers[0]?.buckets).toEqual({ cached: 45, fresh: 6 });
  });

  it('a window that starts earlier asks only for its beginning', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request({ fromMs: startMs + 50 * hour })]);
    takeAsked(source);
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..50']);
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual([]);
  });

  it('reload asks for everything and keeps the new counts', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.count = () => 2;
    const reloaded = await loaded(source.engine, [request()], { reload: true });
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
    const after = await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual([]);
    expect(reloaded.answers[0]?.counts.total?.[0]?.values[0]).toBe(2);
    expect(after.answers[0]?.counts.total?.[0]?.values[0]).toBe(2);
  });

  it('another person or another setting of the data source shares nothing', async () => {
    const store = memoryChunkStore(undefined);
    const source = scriptedSource(later, { store });
    await loaded(source.engine, [request()]);
    takeAsked(source);
    await loaded(source.openEngine({ scopeOf: () => '1/2' }), [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
  });
});

describe('late data', () => {
  it('buckets read young are asked once more after an hour and after a day', async () => {
    const source = scriptedSource(startMs + 10 * hour);
    const past = request({ toMs: startMs + 9 * hour });
    const at = async (ageMs: number) => {
      source.nowMs = startMs + 9 * hour + ageMs;
      const { answers } = await loaded(source.engine, [past]);
      return { asked: takeAsked(source), counts: [...(answers[0]?.counts.total?.[0]?.values ?? [])] };
    };
    expect((await at(15 * minute)).asked).toEqual(['bad,total 0..9']);
    expect((await at(69 * minute)).asked).toEqual([]);
    source.count = (_, bucketMs) => (bucketMs === startMs + 8 * hour ? 5 : 1);
    const revisited = await at(70 * minute);
    expect(revisited.asked).toEqual(['bad,total 8..9']);
    expect(revisited.counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 5]);
    expect((await at(3 * hour)).asked).toEqual([]);
    expect((await at(30 * hour)).asked).toEqual(['bad,total 0..9']);
    expect((await at(31 * hour)).asked).toEqual([]);
    expect((await at(400 * hour)).asked).toEqual([]);
  });

  it('a bucket two days old is asked once', async () => {
    const source = scriptedSource(startMs + 7 * day + 48 * hour);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += 10 * day;
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual([]);
  });
});

describe('what is not kept', () => {
  it('answers with warnings', async () => {
    const source = scriptedSource(later);
    source.warnings = (expr) => (expr === 'total' ? ['partial response'] : []);
    const { answers } = await loaded(source.engine, [request()]);
    expect(answers[0]?.warnings).toEqual(['partial response']);
    source.nowMs += minute;
    source.warnings = () => [];
    const again = await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toHaveLength(2);
    expect(again.answers[0]?.warnings).toEqual([]);
  });

  it('parts that failed', async () => {
    const source = scriptedSource(later);
    source.problem = (expr) => (expr === 'bad' ? { code: 'bad-query', detail: 'no' } : undefined);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += minute;
    source.problem = () => undefined;
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
  });

  it('chunks without any total', async () => {
    const source = scriptedSource(later);
    source.count = (expr) => (expr === 'total' ? undefined : 1);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += minute;
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 0..168']);
  });

  it('the end of a chunk where total is silent', async () => {
    const source = scriptedSource(later);
    source.count = (_, bucketMs) => (bucketMs < startMs + 100 * hour ? 1 : undefined);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += minute;
    await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual(['bad,total 100..168']);
  });

  it('but a bad side without series is, where its total has data', async () => {
    const source = scriptedSource(later);
    source.count = (expr) => (expr === 'bad' ? undefined : 1);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += minute;
    const { answers } = await loaded(source.engine, [request()]);
    expect(takeAsked(source)).toEqual([]);
    expect(answers[0]?.counts.bad).toEqual([]);
  });
});

describe('what is kept of one query alone', () => {
  it('a total is asked again beside an event that is not kept: the source may have forgotten both', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    source.nowMs += hour;
    source.count = (_, bucketMs) => (bucketMs < startMs + 100 * hour ? undefined : 1);
    const { answers } = await loaded(source.engine, [request({ queries: { bad: 'other', total: 'total' } })]);
    expect(takeAsked(source)).toEqual(['other,total 0..168']);
    expect(answers[0]?.counts.total?.[0]?.values[99]).toBeNaN();
    expect(answers[0]?.counts.total?.[0]?.values[100]).toBe(1);
  });

  it('but not beside births, which are no count', async () => {
    const source = scriptedSource(later);
    await loaded(source.engine, [request()]);
    takeAsked(source);
    await loaded(source.engine, [request({ queries: { bad: 'bad', total: 'total', births: 'births' } })]);
    expect(takeAsked(source)).toEqual(['births 0..168']);
  });
});

describe('on disk', () => {
  const onDisk = () => ({ store: memoryChunkStore(indexedDbChunkStore()) });
  beforeEach(async () => {
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(databaseName);
      deletion.onsuccess = resolve;
      deletion.onblocked = resolve;
      deletion.onerror = reject;
    });
  });

  it('the next tab finds what was settled', async () => {
    const source = scriptedSource(later);
    await loaded(source.openEngine(onDisk()), [request()]);
    takeAsked(source);
    const { answers } = await loaded(source.openEngine(onDisk()), [request()]);
    expect(takeAsked(source)).toEqual([]);
    expect(answers[0]?.buckets).toEqual({ cached: 168, fresh: 0 });
    expect(answers[0]?.counts.total?.[0]?.values).toHaveLength(168);
  });

  it('many chunks of one range come back', async () => {
    const source = scriptedSource(later);
    const requests = Array.from({ length: 40 }, (_, i) => request({ queries: { bad: `bad${i}`, total: `total${i}` } }));
    await loaded(source.openEngine(onDisk()), requests);
    takeAsked(source);
    await loaded(source.openEngine(onDisk()), requests);
    expect(takeAsked(source)).toEqual([]);
  });

  it('two tabs keep what they read of the same range', async () => {
    const source = scriptedSource(later);
    const named = (tab: string) =>
      Array.from({ length: 40 }, (_, i) => request({ queries: { bad: `bad${tab}${i}`, total: `total${tab}${i}` } }));
    await Promise.all(['a', 'b'].map((tab) => loaded(source.openEngine(onDisk()), named(tab))));
    takeAsked(source);
    await loaded(source.openEngine(onDisk()), [...named('a'), ...named('b')]);
    expect(takeAsked(source)).toEqual([]);
  });

  it('the oldest goes first when it is full', async () => {
    const source = scriptedSource(later);
    let nowMs = 0;
    const small = () => indexedDbChunkStore({ maxBytes: 5_000, nowMs: () => (nowMs += day) });
    const one = (name: string) => request({ queries: { total: name } });
    const store = small();
    for (const name of ['a', 'b', 'c', 'd']) {
      await loaded(source.openEngine({ store }), [one(name)]);
    }
    takeAsked(source);
    await loaded(source.openEngine({ store: small() }), [one('d')]);
    expect(takeAsked(source)).toEqual([]);
    await loaded(source.openEngine({ store: small() }), [one('a')]);
    expect(takeAsked(source)).toEqual(['a 0..168']);
  });

  it('a browser without a database still answers', async () => {
    const real = globalThis.indexedDB;
    Reflect.set(globalThis, 'indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const source = scriptedSource(later);
      const engine = source.openEngine(onDisk());
      const { answers } = await loaded(engine, [request()]);
      expect(answers[0]?.missing).toEqual([]);
      takeAsked(source);
      await loaded(engine, [request()]);
      expect(takeAsked(source)).toEqual([]);
    } finally {
      Reflect.set(globalThis, 'indexedDB', real);
    }
  });
});
