import { demoEvents } from './demoEvents';
import type { CallGrafana } from './callGrafana';
import type { Story } from './story';
import { workRecords } from './workRecords';

interface KnownAnnotation {
  id: number;
  time: number;
  timeEnd: number;
  text: string;
  tags: readonly string[];
}

/**
 * Deployments and incidents that the history shows, and what the teams wrote down of their work. One that is there
 * already stays; one that has ended since, or that an earlier story told at another time, is brought up to date.
 */
export async function seedAnnotations(call: CallGrafana, story: Story, nowMs: number): Promise<void> {
  const { body } = await call('/api/annotations?tags=headroom&limit=5000');
  const known: KnownAnnotation[] = Array.isArray(body) ? body : [];
  const wanted = [...demoEvents(story, nowMs), ...workRecords(story, nowMs)];
  const left = new Set(known);
  const take = (fits: (one: KnownAnnotation) => boolean) => {
    const found = [...left].find(fits);
    return found !== undefined && left.delete(found) ? found : undefined;
  };
  const isSame = (tags: readonly string[], others: readonly string[]) =>
    JSON.stringify([...tags].sort()) === JSON.stringify([...others].sort());
  const isThere = ({ timeMs, endMs = timeMs, text, tags }: (typeof wanted)[number]) =>
    take((one) => one.time === timeMs && one.timeEnd === endMs && one.text === text && isSame(one.tags, tags));
  const open = wanted.filter((one) => !isThere(one));
  for (const { timeMs, endMs, text, tags } of open) {
    const sent = JSON.stringify({ time: timeMs, timeEnd: endMs ?? timeMs, text, tags });
    const moved = take((one) => one.text === text && tags.slice(0, 3).every((tag) => one.tags.includes(tag)));
    await (moved
      ? call(`/api/annotations/${moved.id}`, { method: 'PATCH', body: sent })
      : call('/api/annotations', { method: 'POST', body: sent }));
  }
}
