import type { TroubleRecord } from './demoService';
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
        event({ kind: 'deployment', service: service.name, timeMs: dayInstant(story, day, hour), text }, [])
      ),
      ...troubleSpans(service, story).map(({ trouble, fromMs, toMs }) => {
        const end = toMs <= untilMs && { endMs: toMs };
        const incident = {
          kind: 'incident',
          service: service.name,
          timeMs: fromMs,
          text: trouble.text,
          ...end,
        } as const;
        return event(incident, incidentTags(trouble));
      }),
    ])
    .filter(({ timeMs }) => timeMs <= untilMs)
    .sort((a, b) => a.timeMs - b.timeMs || a.service.localeCompare(b.service));
}

function event(content: Omit<DemoEvent, 'tags'>, tags: readonly string[]): DemoEvent {
  return { ...content, tags: ['headroom', `headroom-${content.kind}`, `service:${content.service}`, ...tags] };
}

/** What evidence reads of an incident beside its service. */
export function incidentTags({ detectedBy, hasPostmortem, cause }: Omit<TroubleRecord, 'text'>): string[] {
  return [
    `detected-by:${detectedBy}`,
    ...(hasPostmortem ? ['postmortem'] : []),
    ...(cause === undefined ? [] : [`cause:${cause}`]),
  ];
}
