import * as v from 'valibot';
import { resourceSchema } from '../documents/resource';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import { record } from '../schema/record';
import { CONDITION } from './evidence/condition';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/));
const text = v.pipe(v.string(), v.minLength(1));

/** Whether the model's source states it, or it is an addition of ours where the source is silent. */
const origin = v.picklist(['source', 'proposed']);

const level = looseObject({
  id,
  name: text,
  score: finiteNumber,
  /** What it looks like where a practice has no words of its own for it. */
  text: v.optional(text),
  /** Where it differs from the model's own. */
  origin: v.optional(origin),
  /** Ids that earlier versions had for it. */
  formerIds: v.optional(v.array(id)),
});

const signal = looseObject({
  id,
  type: v.picklist(['count', 'ratio', 'number', 'age_days', 'duration_days', 'bool', 'trend']),
  /** What time it looks at, in words. */
  window: text,
  /** Who knows it: this app with its data sources, another tool, or a record that a person keeps. */
  availability: v.picklist(['builtin', 'integration', 'manual']),
  means: text,
  /** An untested starting point for a query. */
  hint: v.optional(text),
  caveat: v.optional(text),
  role: v.optional(text),
});

const rule = looseObject({
  signal: id,
  /** The one kind of review that the signal is about; absent: all kinds. */
  review: v.optional(id),
  when: v.pipe(v.string(), v.regex(CONDITION)),
  /** The level that becomes plausible when the condition holds: a floor. */
  suggests: v.optional(id),
  /** The highest plausible level when the condition holds: a ceiling. */
  caps: v.optional(id),
  strength: v.picklist(['weak', 'moderate', 'strong']),
});

/** Whose conversation the questions belong to; the nearest of practice, dimension and model counts. */
const roles = v.array(id);

const practice = looseObject({
  id,
  name: text,
  /** What each level looks like, in words: level id → text. */
  levels: record(v.string(), text),
  /** Level id → origin of its text, where it differs from the model's own. */
  levelOrigins: v.optional(record(v.string(), origin)),
  /** Level id → what we add to a text that the source states. */
  levelAdditions: v.optional(record(v.string(), text)),
  /** Level id → who put the text at this level, where the source states the fact without a level. */
  levelPlacements: v.optional(record(v.string(), origin)),
  questions: v.array(text),
  /** Where it differs from the model's own. */
  questionsOrigin: v.optional(origin),
  askedOf: v.optional(roles),
  evidence: v.optional(v.array(rule), []),
  evidenceNote: v.optional(text),
  /** Shown beside the practice; they never move a level. */
  contextSignals: v.optional(v.array(id)),
  /** Ids that earlier versions had for it. */
  formerIds: v.optional(v.array(id)),
});

/** How far the source got with one level of a dimension. */
const phase = looseObject({
  stub: v.boolean(),
  sourceHint: v.optional(text),
  needsElaboration: v.optional(v.boolean()),
});

/** A review that the organisation holds again and again, and that the dimension assesses. */
const review = looseObject({
  maxIntervalMonths: v.pipe(finiteNumber, v.gtValue(0)),
  reviewed: text,
  reviewers: text,
  scope: v.picklist(['team', 'group']),
  trigger: v.optional(text),
  intervalNote: v.optional(text),
  sequence: v.optional(v.array(text)),
  inputs: v.optional(v.array(text)),
  ifNoHistory: v.optional(text),
  agenda: v.optional(v.array(text)),
  outputs: v.optional(v.array(text)),
  duration: v.optional(text),
  condition: v.optional(text),
  limits: v.optional(text),
  differsFrom: v.optional(text),
});

const dimension = looseObject({
  id,
  name: text,
  /** Other names of the levels in this dimension: level id → name. */
  levelNames: v.optional(record(v.string(), text)),
  note: v.optional(text),
  askedOf: v.optional(roles),
  /** Level id → phase. */
  phases: v.optional(record(v.string(), phase)),
  review: v.optional(review),
  practices: v.pipe(v.array(practice), v.minLength(1)),
});

/** How a dimension's practices make one value, in a word for the app and in words for people. */
const scoring = looseObject({
  perDimension: v.picklist(['mean', 'median', 'lowest']),
  /** What the source says of it, if anything. */
  inSource: v.optional(text),
  words: looseObject({ perDimension: text, overall: v.optional(text), alsoShow: v.optional(text) }),
});

const session = looseObject({
  origin: v.optional(origin),
  assessors: v.optional(text),
  interviews: v.optional(text),
  keepResults: v.optional(v.boolean()),
  /** Dimension id → how its practices are asked. */
  byDimension: v.optional(record(v.string(), text)),
});

const copiedFrom = looseObject({ name: text, displayName: v.optional(text), version: text });

/** A maturity model. Practice ids are unique in the whole model; levels are ordered from the lowest. */
export const modelSchema = looseObject({
  ...resourceSchema.entries,
  kind: v.literal('MaturityModel'),
  spec: looseObject({
    version: text,
    purpose: v.optional(text),
    unitOfAssessment: v.optional(text),
    source: looseObject({ title: text, upstream: v.optional(text), rights: v.optional(text) }),
    /** The model that this one was made from. */
    copiedFrom: v.optional(copiedFrom),
    /** Of all that has no origin of its own. */
    defaultOrigin: origin,
    /** Where the means of the dimensions come from. */
    scoringOrigin: v.optional(origin, 'proposed'),
    scoring: v.optional(scoring),
    reassessEveryMonths: v.optional(v.pipe(finiteNumber, v.gtValue(0))),
    /** Where it differs from the model's own. */
    reassessOrigin: v.optional(origin),
    session: v.optional(session),
    guards: v.optional(v.array(text), []),
    /** What must hold for any of it to be worth the effort. */
    conditions: v.optional(looseObject({ origin, items: v.array(text) })),
    emphasis: v.optional(looseObject({ origin, text, proposedWeights: v.optional(record(v.string(), finiteNumber)) })),
    splitNote: v.optional(text),
    /** A level holds only where all below it hold. */
    isCumulative: v.optional(v.boolean()),
    /** Where it differs from the model's own. */
    levelsOrigin: v.optional(origin),
    levelsNote: v.optional(text),
    reviewStates: v.optional(looseObject({ origin, values: v.array(id), note: v.optional(text) })),
    /** Who is interviewed; `askedOf` names some of them. */
    roles: v.optional(roles),
    askedOf: v.optional(roles),
    levels: v.pipe(v.array(level), v.minLength(2)),
    signals: v.optional(v.array(signal), []),
    dimensions: v.pipe(v.array(dimension), v.minLength(1)),
  }),
});

export type Origin = v.InferOutput<typeof origin>;
export type MaturityModel = v.InferOutput<typeof modelSchema>;
export type Dimension = MaturityModel['spec']['dimensions'][number];
export type Practice = Dimension['practices'][number];
export type Level = MaturityModel['spec']['levels'][number];
export type Signal = MaturityModel['spec']['signals'][number];
export type EvidenceRule = Practice['evidence'][number];
export type Strength = EvidenceRule['strength'];
