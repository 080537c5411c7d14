import { demoServices } from './demoServices';
import type { Story } from './story';
import { dayInstant, troubleSpans } from './troubleRatio';

export interface DemoEvent {
  kind: 'deployment' | 'incident';
  service: string;
  timeMs: number;
  /** Incidents that are over; absent: it goes on. */
  endMs?: number;
  text: string;
  tags: readonly string[];
}

/** Deployments and incidents up to the instant, oldest first: what the series of the same story show. */
export function demoEvents(story: Story, untilMs: number): DemoEvent[] {
  return demoServices
    .flatMap((service): DemoEvent[] => [
      ...service.deployments.map(({ day, hour, text }) =>
        event({ kind: 'deployment', service: service.name, timeMs: dayInstant(story, day, hour), text })
      ),
      ...troubleSpans(service, story).map(({ trouble, fromMs, toMs }) =>
        event({
          kind: 'incident',
          service: service.name,
          timeMs: fromMs,
          text: trouble.text,
          ...(toMs <= untilMs && { endMs: toMs }),
        })
      ),
    ])
    .filter(({ timeMs }) => timeMs <= untilMs)
    .sort((a, b) => a.timeMs - b.timeMs || a.service.localeCompare(b.service));
}

function event(content: Omit<DemoEvent, 'tags'>): DemoEvent {
  return { ...content, tags: ['headroom', `headroom-${content.kind}`, `service:${content.service}`] };
}
