import type { BatchQuestion, BatchResult } from '../engine/queryTransport';
import { ScrapeIntervals } from './scrapeIntervals';

const signal = new AbortController().signal;

function setUp(samples: Record<string, number> = { up: 40 }) {
  const clock = { nowMs: 1_800_000_000_000 };
  const asked: BatchQuestion[] = [];
  const stored = new Map<string, string>();
  const intervals = () =>
    new ScrapeIntervals({
      transport: async (question): Promise<BatchResult> => {
        asked.push(question);
        const results = question.exprs.map((expr) => {
          const [, name = ''] = /\((\w+)\[/.exec(expr) ?? [];
          const groups = name in samples ? [{ labels: {}, values: Float64Array.of(samples[name] ?? 0) }] : [];
          return { kind: 'counted', groups, warnings: [] } as const;
        });
        return { kind: 'answered', results };
      },
      configuredMs: () => 60_000,
      nowMs: () => clock.nowMs,
      storage: { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => stored.set(key, value) },
    });
  return { clock, asked, intervals, stored };
}

const ref = (selector: string) => ({ dataSourceUid: 'p', selector });

it('measures all that it does not know with one request, and falls back to the setting', async () => {
  const { asked, intervals } = setUp();
  expect(await intervals().of([ref('up'), ref('none'), ref('up')], signal)).toEqual([15_000, 60_000, 15_000]);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.exprs).toHaveLength(2);
});

it('remembers in the next tab, for a week', async () => {
  const { asked, clock, intervals } = setUp();
  await intervals().of([ref('up')], signal);
  expect(await intervals().of([ref('up')], signal)).toEqual([15_000]);
  expect(asked).toHaveLength(1);
  clock.nowMs += 8 * 86_400_000;
  await intervals().of([ref('up')], signal);
  expect(asked).toHaveLength(2);
});

it('does not ask again soon for what had no samples', async () => {
  const { asked, clock, intervals } = setUp();
  await intervals().of([ref('none')], signal);
  expect(await intervals().of([ref('none')], signal)).toEqual([60_000]);
  expect(asked).toHaveLength(1);
  clock.nowMs += 16 * 60_000;
  await intervals().of([ref('none')], signal);
  expect(asked).toHaveLength(2);
});

it('asks once for two who want the same at the same time', async () => {
  const { asked, intervals } = setUp();
  const one = intervals();
  await Promise.all([one.of([ref('up')], signal), one.of([ref('up')], signal)]);
  expect(asked).toHaveLength(1);
});

it('measures again where what is stored is damaged', async () => {
  const { intervals, stored } = setUp();
  stored.set('headroom.scrapeIntervals.v1', '{"p|up": "soon"');
  expect(await intervals().of([ref('up')], signal)).toEqual([15_000]);
});
