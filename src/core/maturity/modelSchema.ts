import * as z from 'zod/mini';
import { resourceSchema } from '../documents/resource';
import { CONDITION } from './evidence/condition';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/));
const text = z.string().check(z.minLength(1));

/** Whether the model's source states it, or it is an addition of ours where the source is silent. */
const origin = z.enum(['source', 'proposed']);

const level = z.looseObject({
  id,
  name: text,
  score: z.number(),
  /** What it looks like where a practice has no words of its own for it. */
  text: z.optional(text),
  /** Where it differs from the model's own. */
  origin: z.optional(origin),
  /** Ids that earlier versions had for it. */
  formerIds: z.optional(z.array(id)),
});

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
  /** The one kind of review that the signal is about; absent: all kinds. */
  review: z.optional(id),
  when: z.string().check(z.regex(CONDITION)),
  /** The level that becomes plausible when the condition holds: a floor. */
  suggests: z.optional(id),
  /** The highest plausible level when the condition holds: a ceiling. */
  caps: z.optional(id),
  strength: z.enum(['weak', 'moderate', 'strong']),
});

/** Whose conversation the questions belong to; the nearest of practice, dimension and model counts. */
const roles = z.array(id);

const practice = z.looseObject({
  id,
  name: text,
  /** What each level looks like, in words: level id → text. */
  levels: z.record(z.string(), text),
  /** Level id → origin of its text, where it differs from the model's own. */
  levelOrigins: z.optional(z.record(z.string(), origin)),
  /** Level id → what we add to a text that the source states. */
  levelAdditions: z.optional(z.record(z.string(), text)),
  /** Level id → who put the text at this level, where the source states the fact without a level. */
  levelPlacements: z.optional(z.record(z.string(), origin)),
  questions: z.array(text),
  /** Where it differs from the model's own. */
  questionsOrigin: z.optional(origin),
  askedOf: z.optional(roles),
  evidence: z._default(z.array(rule), []),
  evidenceNote: z.optional(text),
  /** Shown beside the practice; they never move a level. */
  contextSignals: z.optional(z.array(id)),
  /** Ids that earlier versions had for it. */
  formerIds: z.optional(z.array(id)),
});

/** How far the source got with one level of a dimension. */
const phase = z.looseObject({
  stub: z.boolean(),
  sourceHint: z.optional(text),
  needsElaboration: z.optional(z.boolean()),
});

/** A review that the organisation holds again and again, and that the dimension assesses. */
const review = z.looseObject({
  maxIntervalMonths: z.number().check(z.positive()),
  reviewed: text,
  reviewers: text,
  scope: z.enum(['team', 'group']),
  trigger: z.optional(text),
  intervalNote: z.optional(text),
  sequence: z.optional(z.array(text)),
  inputs: z.optional(z.array(text)),
  ifNoHistory: z.optional(text),
  agenda: z.optional(z.array(text)),
  outputs: z.optional(z.array(text)),
  duration: z.optional(text),
  condition: z.optional(text),
  limits: z.optional(text),
  differsFrom: z.optional(text),
});

const dimension = z.looseObject({
  id,
  name: text,
  /** Other names of the levels in this dimension: level id → name. */
  levelNames: z.optional(z.record(z.string(), text)),
  note: z.optional(text),
  askedOf: z.optional(roles),
  /** Level id → phase. */
  phases: z.optional(z.record(z.string(), phase)),
  review: z.optional(review),
  practices: z.array(practice).check(z.minLength(1)),
});

/** How a dimension's practices make one value, in a word for the app and in words for people. */
const scoring = z.looseObject({
  perDimension: z.enum(['mean', 'median', 'lowest']),
  /** What the source says of it, if anything. */
  inSource: z.optional(text),
  words: z.looseObject({ perDimension: text, overall: z.optional(text), alsoShow: z.optional(text) }),
});

const session = z.looseObject({
  origin: z.optional(origin),
  assessors: z.optional(text),
  interviews: z.optional(text),
  keepResults: z.optional(z.boolean()),
  /** Dimension id → how its practices are asked. */
  byDimension: z.optional(z.record(z.string(), text)),
});

const copiedFrom = z.looseObject({ name: text, displayName: z.optional(text), version: text });

/** A maturity model. Practice ids are unique in the whole model; levels are ordered from the lowest. */
export const modelSchema = z.extend(resourceSchema, {
  kind: z.literal('MaturityModel'),
  spec: z.looseObject({
    version: text,
    purpose: z.optional(text),
    unitOfAssessment: z.optional(text),
    source: z.looseObject({ title: text, upstream: z.optional(text), rights: z.optional(text) }),
    /** The model that this one was made from. */
    copiedFrom: z.optional(copiedFrom),
    /** Of all that has no origin of its own. */
    defaultOrigin: origin,
    /** Where the means of the dimensions come from. */
    scoringOrigin: z._default(origin, 'proposed'),
    scoring: z.optional(scoring),
    reassessEveryMonths: z.optional(z.number().check(z.positive())),
    /** Where it differs from the model's own. */
    reassessOrigin: z.optional(origin),
    session: z.optional(session),
    guards: z._default(z.array(text), []),
    /** What must hold for any of it to be worth the effort. */
    conditions: z.optional(z.looseObject({ origin, items: z.array(text) })),
    emphasis: z.optional(
      z.looseObject({ origin, text, proposedWeights: z.optional(z.record(z.string(), z.number())) })
    ),
    splitNote: z.optional(text),
    /** A level holds only where all below it hold. */
    isCumulative: z.optional(z.boolean()),
    /** Where it differs from the model's own. */
    levelsOrigin: z.optional(origin),
    levelsNote: z.optional(text),
    reviewStates: z.optional(z.looseObject({ origin, values: z.array(id), note: z.optional(text) })),
    /** Who is interviewed; `askedOf` names some of them. */
    roles: z.optional(roles),
    askedOf: z.optional(roles),
    levels: z.array(level).check(z.minLength(2)),
    signals: z._default(z.array(signal), []),
    dimensions: z.array(dimension).check(z.minLength(1)),
  }),
});

export type Origin = z.infer<typeof origin>;
export type MaturityModel = z.infer<typeof modelSchema>;
export type Dimension = MaturityModel['spec']['dimensions'][number];
export type Practice = Dimension['practices'][number];
export type Level = MaturityModel['spec']['levels'][number];
export type Signal = MaturityModel['spec']['signals'][number];
export type EvidenceRule = Practice['evidence'][number];
export type Strength = EvidenceRule['strength'];
