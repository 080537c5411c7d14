import type { ExclusionAnnotation } from '../../adapters/annotations/exclusions/parseExclusions';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Interval } from '../../core/slo/answer';
import { appliesTo } from '../../core/slo/exclusions/appliesTo';
import type { Exclusion, Treatment } from '../../core/slo/exclusions/exclusion';
import { exclusionsIn } from '../../core/slo/exclusions/exclusionsIn';
import type { Slo } from '../../core/slo/slo';

/** One maintenance of one or several SLOs, wherever it is kept. */
export interface Maintenance {
  key: string;
  reason: string;
  treatment: Treatment;
  state: 'running' | 'planned' | 'past';
  /** The occurrence under way, else the next one, else the last. */
  interval: Interval;
  isRecurring: boolean;
  slos: readonly Slo[];
  kept:
    | { in: 'annotations'; annotations: readonly ExclusionAnnotation[] }
    | { in: 'documents'; exclusion: Exclusion; documents: readonly LoadedDocument[] };
}

const REACH_MS = 400 * 86_400_000;
const ORDER = ['running', 'planned', 'past'] as const;

/** All maintenance: running first, then planned by its begin, then past, the latest first. */
export function listMaintenance(
  documents: readonly LoadedDocument[],
  annotations: readonly ExclusionAnnotation[],
  nowMs: number
): Maintenance[] {
  const counted = documents.filter(({ copyOf }) => copyOf === undefined);
  const all = [...ofAnnotations(counted, annotations, nowMs), ...ofDocuments(counted, nowMs)];
  return all.sort((a, b) => {
    const byState = ORDER.indexOf(a.state) - ORDER.indexOf(b.state);
    const byTime = a.interval.fromMs - b.interval.fromMs;
    return byState || (a.state === 'past' ? -byTime : byTime);
  });
}

/** Annotations that differ only in their SLOs were planned together. */
function ofAnnotations(
  documents: readonly LoadedDocument[],
  annotations: readonly ExclusionAnnotation[],
  nowMs: number
): Maintenance[] {
  const together = grouped(annotations, ({ fromMs, toMs, reason, treatment }) =>
    JSON.stringify([fromMs, toMs, reason, treatment])
  );
  return [...together].map(([key, [first, ...rest]]) => {
    const { fromMs, toMs, reason, treatment } = first;
    const own = [first, ...rest];
    const slos = documents
      .flatMap((document) => document.slos)
      .filter((slo) => own.some(({ scope }) => appliesTo(scope, slo)));
    const interval = { fromMs, toMs };
    const kept = { in: 'annotations' as const, annotations: own };
    return { key, reason, treatment, interval, state: stateOf(interval, nowMs), isRecurring: false, slos, kept };
  });
}

function ofDocuments(documents: readonly LoadedDocument[], nowMs: number): Maintenance[] {
  const entries = documents.flatMap((document) =>
    document.slos.flatMap((slo) => (slo.exclusions ?? []).map((exclusion) => ({ document, slo, exclusion })))
  );
  return [...grouped(entries, ({ exclusion }) => JSON.stringify(exclusion))].flatMap(([key, own]) => {
    const { exclusion } = own[0];
    const interval = occurrenceAt(exclusion, nowMs);
    return interval === undefined
      ? []
      : {
          key,
          reason: exclusion.reason,
          treatment: exclusion.treatment,
          interval,
          state: stateOf(interval, nowMs),
          isRecurring: exclusion.time.kind === 'recurring',
          slos: own.map(({ slo }) => slo),
          kept: {
            in: 'documents' as const,
            exclusion,
            documents: [...new Set(own.map(({ document }) => document))],
          },
        };
  });
}

function occurrenceAt(exclusion: Exclusion, nowMs: number): Interval | undefined {
  if (exclusion.time.kind === 'once') {
    return exclusion.time;
  }
  const near = exclusionsIn([exclusion], { fromMs: nowMs - REACH_MS, toMs: nowMs + REACH_MS });
  return near.find(({ toMs }) => toMs > nowMs) ?? near.at(-1);
}

function stateOf({ fromMs, toMs }: Interval, nowMs: number): Maintenance['state'] {
  return toMs <= nowMs ? 'past' : fromMs > nowMs ? 'planned' : 'running';
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    group ? group.push(item) : groups.set(keyOf(item), [item]);
  }
  return groups;
}
