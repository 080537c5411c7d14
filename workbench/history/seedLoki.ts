import * as v from 'valibot';
import { demoServices } from './demoServices';
import { logLines } from './logLines';
import type { Story } from './story';
import { dayMs } from './units';

interface LokiTarget {
  url: string;
  story: Story;
  nowMs: number;
}

/** Writes the log lines of the services that are not there yet, oldest first. Loki must accept old samples. */
export async function seedLoki({ url, story, nowMs }: LokiTarget): Promise<void> {
  const sinceMs = await newestMs(url, nowMs);
  const streams = new Map<string, Array<[string, string]>>();
  for (const { service, text, timeMs } of logLines(story, nowMs).filter((line) => line.timeMs > sinceMs)) {
    streams.set(service, [...(streams.get(service) ?? []), [`${timeMs}000000`, text]]);
  }
  if (streams.size === 0) {
    return;
  }
  const body = { streams: [...streams].map(([job, values]) => ({ stream: { job }, values })) };
  await answerOf(`${url}/loki/api/v1/push`, { method: 'POST', body: JSON.stringify(body) });
}

const found = v.object({
  data: v.object({ result: v.array(v.object({ values: v.array(v.strictTuple([v.string(), v.string()])) })) }),
});

/** Loki refuses what lies far behind a stream's newest line, so a second start only goes on. Looks back four weeks. */
async function newestMs(url: string, nowMs: number): Promise<number> {
  const asked = new URLSearchParams({
    query: `{job=~"${demoServices.map(({ name }) => name).join('|')}"}`,
    start: `${nowMs - 28 * dayMs}000000`,
    end: `${nowMs}000000`,
    direction: 'backward',
    limit: '1',
  });
  const text = await answerOf(`${url}/loki/api/v1/query_range?${asked}`);
  const { result } = v.parse(found, JSON.parse(text)).data;
  return Math.max(0, ...result.flatMap(({ values }) => values.map(([ns]) => Number(ns) / 1_000_000)));
}

async function answerOf(address: string, init: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, { ...init, headers: { 'Content-Type': 'application/json' } }).catch(
    ({ cause }: Error) => {
      throw new Error(`No Loki answers at ${new URL(address).origin}: ${String(cause)}`);
    }
  );
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`Loki answered ${answer.status}: ${text}`);
  }
  return text;
}
