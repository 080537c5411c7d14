import { demoEvents } from './demoEvents';
import type { Story } from './story';

/** Writes deployments and incidents as log lines of their services, oldest first. Loki must accept old samples. */
export async function seedLoki({ url, story, nowMs }: { url: string; story: Story; nowMs: number }): Promise<void> {
  const streams = new Map<string, Array<[string, string]>>();
  for (const { kind, service, text, timeMs } of demoEvents(story, nowMs)) {
    const lines = streams.get(service) ?? [];
    lines.push([
      `${timeMs}000000`,
      JSON.stringify({ level: kind === 'incident' ? 'error' : 'info', kind, message: text }),
    ]);
    streams.set(service, lines);
  }
  const body = { streams: [...streams].map(([job, values]) => ({ stream: { job }, values })) };
  const answer = await fetch(`${url}/loki/api/v1/push`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`Loki answered ${answer.status}: ${await answer.text()}`);
  }
}
