import { demoEvents } from './demoEvents';
import type { DemoService } from './demoService';
import { demoServices } from './demoServices';
import { hashText } from './hashedNoise';
import type { Story } from './story';
import { dayMs, minuteMs } from './units';

export interface LogLine {
  service: string;
  timeMs: number;
  text: string;
}

const everyMs = 5 * minuteMs;

/** In a hundred lines so many are JSON; the others are free text. */
const structuredInHundred: Readonly<Record<DemoService['team'], number>> = {
  identity: 100,
  storefront: 60,
  fulfilment: 12,
};

/** Deployments and incidents of the whole story, and requests of the last day; oldest first. */
export function logLines(story: Story, nowMs: number): LogLine[] {
  const events = demoEvents(story, nowMs).map(({ kind, service, text, timeMs }) => {
    const level = kind === 'incident' ? 'error' : 'info';
    return { service, timeMs, text: JSON.stringify({ level, kind, message: text }) };
  });
  const requests = demoServices
    .filter(({ retired }) => retired === undefined)
    .flatMap(({ name, team }) =>
      Array.from({ length: dayMs / everyMs }, (_, index) => {
        const timeMs = Math.floor(nowMs / everyMs) * everyMs - index * everyMs;
        return { service: name, timeMs, text: requestText(name, team, hashText(`${story.seed}/${name}/${timeMs}`)) };
      })
    );
  return [...events, ...requests].sort((a, b) => a.timeMs - b.timeMs);
}

function requestText(service: string, team: DemoService['team'], hash: number): string {
  const id = hash.toString(16).padStart(8, '0');
  if (hash % 100 >= structuredInHundred[team]) {
    return `POST /${service} answered after ${20 + (hash % 180)} ms, see ${id}`;
  }
  const request = { level: 'info', method: 'POST', path: `/${service}`, status: 200, duration_ms: 20 + (hash % 180) };
  return JSON.stringify(team === 'fulfilment' ? request : { ...request, trace_id: `${id}${id}${id}${id}` });
}
