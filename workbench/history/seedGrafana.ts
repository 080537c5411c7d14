import { demoEvents } from './demoEvents';
import type { Story } from './story';

export interface GrafanaTarget {
  url: string;
  /** Such as an authorisation; none for the workbench, whose first role is Admin. */
  headers?: Readonly<Record<string, string>>;
  story: Story;
  nowMs: number;
}

interface KnownAnnotation {
  time: number;
  text: string;
}

/** Tells Grafana of the deployments and incidents that the history shows; what it knows already is left alone. */
export async function seedGrafana({ url, headers = {}, story, nowMs }: GrafanaTarget): Promise<void> {
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${url}${path}`, { ...init, headers: { 'Content-Type': 'application/json', ...headers } });
    if (!answer.ok) {
      throw new Error(`${init.method ?? 'GET'} ${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return answer.json();
  };
  const known: KnownAnnotation[] = await call('/api/annotations?tags=headroom&limit=5000');
  const isKnown = (timeMs: number, text: string) => known.some((one) => one.time === timeMs && one.text === text);
  for (const { timeMs, endMs, text, tags } of demoEvents(story, nowMs)) {
    if (!isKnown(timeMs, text)) {
      await call('/api/annotations', { method: 'POST', body: JSON.stringify({ time: timeMs, timeEnd: endMs ?? timeMs, text, tags }) });
    }
  }
}
