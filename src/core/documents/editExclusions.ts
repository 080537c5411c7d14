import * as v from 'valibot';
import { exclusionsIn } from '../slo/exclusions/exclusionsIn';
import type { Exclusion } from '../slo/exclusions/exclusion';
import type { ExclusionSpec } from '../slo/exclusions/exclusionFromSpec';
import { exclusionsSchema, toExclusions } from './exclusionsSchema';
import { equalJson, isJsonObject } from './json';
import type { Resource } from './resource';

/** An SLO with one more exclusion. */
export function withExclusion(resource: Resource, spec: ExclusionSpec): Resource {
  return withExclusions(resource, [...entriesOf(resource), spec]);
}

/**
 * An SLO with those of its exclusions that say the same ended at `atMs`: one that has not begun is taken out, one that is
 * over stays as it is, what has happened stays excluded. A recurring one begins no more; what is under way lasts to its end.
 */
export function endExclusion(resource: Resource, exclusion: Exclusion, atMs: number): Resource {
  const ended = entriesOf(resource).flatMap((entry) => {
    const parsed = v.safeParse(exclusionsSchema, [entry]);
    const isMeant = parsed.success && equalJson(toExclusions(parsed.output)[0], exclusion);
    return isMeant && isJsonObject(entry) ? endedEntry(entry, exclusion, atMs) : [entry];
  });
  return withExclusions(resource, ended);
}

function endedEntry(entry: Readonly<Record<string, unknown>>, exclusion: Exclusion, atMs: number): unknown[] {
  if (exclusion.time.kind === 'once' && exclusion.time.toMs <= atMs) {
    return [entry];
  }
  const begun = exclusionsIn([exclusion], { fromMs: -8.64e15, toMs: atMs }).length > 0;
  if (!begun) {
    return [];
  }
  return exclusion.time.kind === 'once'
    ? [{ ...entry, to: isoSecond(atMs) }]
    : [{ ...entry, rrule: untilRule(String(entry.rrule), atMs) }];
}

/** RFC 5545 has COUNT or UNTIL, not both. */
function untilRule(rrule: string, atMs: number): string {
  const parts = rrule.split(';').filter((part) => part !== '' && !/^(COUNT|UNTIL)=/i.test(part.trim()));
  return [...parts, `UNTIL=${isoSecond(atMs).replace(/[-:]/g, '')}`].join(';');
}

function isoSecond(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}

function entriesOf({ spec }: Resource): readonly unknown[] {
  return Array.isArray(spec.exclusions) ? spec.exclusions : [];
}

function withExclusions(resource: Resource, exclusions: readonly unknown[]): Resource {
  const { exclusions: _, ...spec } = resource.spec;
  return { ...resource, spec: exclusions.length === 0 ? spec : { ...spec, exclusions } };
}
