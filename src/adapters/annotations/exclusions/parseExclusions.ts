import * as v from 'valibot';
import type { ExclusionScope, ScopedExclusion } from '../../../core/slo/exclusions/appliesTo';
import type { Interval } from '../../../core/slo/answer';
import type { Treatment } from '../../../core/slo/exclusions/exclusion';
import { annotationSchema } from '../annotationSchema';
import { readExclusionTags } from './exclusionTags';

/** One annotation that says of SLOs which time does not count. */
export interface ExclusionAnnotation extends Interval {
  id: number;
  /** A person's text: shown as text, never as HTML. */
  reason: string;
  treatment: Treatment;
  scope: ExclusionScope;
}

/** Exclusions among annotations. What has no end, names no SLO or an unknown treatment excludes nothing and is counted. */
export function parseExclusions(annotations: readonly unknown[]): {
  exclusions: ExclusionAnnotation[];
  unusable: number;
} {
  const exclusions = annotations.flatMap((annotation) => parseExclusion(annotation) ?? []);
  return { exclusions, unusable: annotations.length - exclusions.length };
}

function parseExclusion(annotation: unknown): ExclusionAnnotation | undefined {
  const parsed = v.safeParse(annotationSchema, annotation);
  if (!parsed.success) {
    return undefined;
  }
  const { id, time, timeEnd = time, text, tags } = parsed.output;
  const told = readExclusionTags(tags);
  if (told === undefined || timeEnd <= time || Object.values(told.scope).every((names) => names.length === 0)) {
    return undefined;
  }
  return { id, fromMs: time, toMs: timeEnd, reason: text.trim(), ...told };
}

/** As the maths takes it. */
export function toScopedExclusion({ fromMs, toMs, reason, treatment, scope }: ExclusionAnnotation): ScopedExclusion {
  return { exclusion: { reason, treatment, origin: 'annotation', time: { kind: 'once', fromMs, toMs } }, scope };
}
