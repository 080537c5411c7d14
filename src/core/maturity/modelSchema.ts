import * as z from 'zod/mini';
import { resourceSchema } from '../documents/resource';
import { CONDITION } from './evidence/condition';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/));
const text = z.string().check(z.minLength(1));

/** Whether the model's source states it, or it is an addition of ours where the source is silent. */
const origin = z.enum(['source', 'proposed']);

const level = z.looseObject({ id, name: text, score: z.number() });

const signal = z.looseObject({
  id,
  type: z.enum(['count', 'ratio', 'number', 'age_days', 'duration_days', 'bool', 'trend']),
  /** What time it looks at, in words. */
  window: text,
  /** Who knows it: this app with its data sources, another tool, or a record that a person keeps. */
  availability: z.enum(['builtin', 'integration', 'manual']),
  means: text,
  /** An untested starting point for a query. */
  hint: z.optional(text),
  caveat: z.optional(text),
  role: z.optional(text),
});

const rule = z.looseObject({
  signal: id,
  when: z.string().check(z.regex(CONDITION)),
  /** The level that becomes plausible when the condition holds: a floor. */
  suggests: z.optional(id),
  /** The highest plausible level when the condition holds: a ceiling. */
  caps: z.optional(id),
  strength: z.enum(['weak', 'moderate', 'strong']),
});

const practice = z.looseObject({
  id,
  name: text,
  /** What each level looks like, in words: level id → text. */
  levels: z.record(z.string(), text),
  questions: z.array(text),
  /** Where it differs from the model's own. */
  questionsOrigin: z.optional(origin),
  evidence: z._default(z.array(rule), []),
  /** Shown beside the practice; they never move a level. */
  contextSignals: z.optional(z.array(id)),
});

const dimension = z.looseObject({
  id,
  name: text,
  /** Other names of the levels in this dimension: level id → name. */
  levelNames: z.optional(z.record(z.string(), text)),
  note: z.optional(text),
  practices: z.array(practice).check(z.minLength(1)),
});

/** A maturity model. Practice ids are unique in the whole model; levels are ordered from the lowest. */
export const modelSchema = z.extend(resourceSchema, {
  kind: z.literal('MaturityModel'),
  spec: z.looseObject({
    version: text,
    purpose: z.optional(text),
    unitOfAssessment: z.optional(text),
    source: z.looseObject({ title: text, rights: z.optional(text) }),
    defaultOrigin: origin,
    /** Where the means of the dimensions come from. */
    scoringOrigin: z._default(origin, 'proposed'),
    reassessEveryMonths: z.optional(z.number().check(z.positive())),
    session: z.optional(z.record(z.string(), z.unknown())),
    guards: z._default(z.array(text), []),
    levels: z.array(level).check(z.minLength(2)),
    signals: z._default(z.array(signal), []),
    dimensions: z.array(dimension).check(z.minLength(1)),
  }),
});

export type MaturityModel = z.infer<typeof modelSchema>;
export type Dimension = MaturityModel['spec']['dimensions'][number];
export type Practice = Dimension['practices'][number];
export type Level = MaturityModel['spec']['levels'][number];
export type Signal = MaturityModel['spec']['signals'][number];
export type EvidenceRule = Practice['evidence'][number];
export type Strength = EvidenceRule['strength'];
