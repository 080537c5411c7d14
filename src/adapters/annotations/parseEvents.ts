import * as v from 'valibot';
import type { ServiceEvent } from '../../core/documents/serviceEvent';
import { type Annotation, annotationSchema } from './annotationSchema';

/** Tags of annotations that are marks of a service; the service itself is a tag `service:<name>`. */
export const EVENT_TAGS = ['headroom-deployment', 'headroom-incident'] as const;
const SERVICE_TAG = 'service:';

/** Deployments and incidents among annotations, oldest first. What is neither, or does not parse, is left out. */
export function parseEvents(annotations: readonly unknown[]): ServiceEvent[] {
  return annotations
    .flatMap((annotation) => {
      const parsed = v.safeParse(annotationSchema, annotation);
      return parsed.success ? (toEvent(parsed.output) ?? []) : [];
    })
    .sort((a, b) => a.timeMs - b.timeMs);
}

function toEvent({ time, timeEnd, text, tags }: Annotation): ServiceEvent | undefined {
  const tag = EVENT_TAGS.find((known) => tags.includes(known));
  if (tag === undefined) {
    return undefined;
  }
  const service = tags.find((name) => name.startsWith(SERVICE_TAG))?.slice(SERVICE_TAG.length);
  return {
    timeMs: time,
    // Grafana repeats the time where there is no end.
    ...(timeEnd !== undefined && timeEnd > time && { endMs: timeEnd }),
    kind: tag === 'headroom-incident' ? 'incident' : 'deployment',
    text,
    ...(service !== undefined && { service }),
  };
}
