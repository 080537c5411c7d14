import type { CallGrafana } from './callGrafana';
import { seedAnnotations } from './seedAnnotations';
import { newStory } from './story';
import { dayMs } from './units';

interface Kept {
  id: number;
  time: number;
  timeEnd: number;
  text: string;
  tags: string[];
}

/** Annotations as Grafana keeps them, and how often each method was used. */
function memory() {
  const kept = new Map<number, Kept>();
  const count = { POST: 0, PATCH: 0 };
  const call: CallGrafana = async (path, { method = 'GET', body } = {}) => {
    if (method === 'POST' || method === 'PATCH') {
      count[method] += 1;
      const id = method === 'POST' ? kept.size + 1 : Number(path.split('/').at(-1));
      kept.set(id, { ...JSON.parse(String(body)), id });
    }
    return { status: 200, body: [...kept.values()] };
  };
  return { kept, count, call };
}

const nowMs = Date.UTC(2026, 4, 13, 10, 17);
const story = newStory({ seed: 20, days: 60, nowMs });

it('writes what the story tells once', async () => {
  const { kept, count, call } = memory();
  await seedAnnotations(call, story, nowMs);
  expect(kept.size).toBeGreaterThan(60);
  const written = { ...count };
  await seedAnnotations(call, story, nowMs);
  expect(count).toEqual(written);
  expect(Math.min(...[...kept.values()].map(({ time }) => time))).toBeLessThan(nowMs - 365 * dayMs);
});

it('moves what an earlier story told, and leaves what people wrote', async () => {
  const { kept, count, call } = memory();
  await seedAnnotations(call, story, nowMs);
  const own = { id: 900, time: nowMs, timeEnd: nowMs, text: 'Vouchers refused', tags: ['headroom'] };
  kept.set(900, own);
  const before = kept.size;
  const { POST } = count;
  await seedAnnotations(call, newStory({ seed: 20, days: 60, nowMs: nowMs + 5 * dayMs }), nowMs + 5 * dayMs);
  expect(kept.size).toBe(before);
  expect(count.POST).toBe(POST);
  expect(kept.get(900)).toEqual(own);
});
