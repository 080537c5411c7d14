import * as z from 'zod/mini';

const origin = z.enum(['source', 'proposed']);
const texts = z.array(z.string());
const optionalText = z.optional(z.string());

const levelText = z.union([
  z.string(),
  z.strictObject({
    origin,
    text: z.string(),
    stub: z.optional(z.boolean()),
    placement: z.optional(origin),
    proposed_addition: optionalText,
  }),
]);

const rule = z.strictObject({
  signal: z.string(),
  review: optionalText,
  when: z.string(),
  suggests: optionalText,
  caps: optionalText,
  strength: z.enum(['weak', 'moderate', 'strong']),
});

const practice = z.strictObject({
  id: z.string(),
  name: z.string(),
  levels: z.record(z.string(), levelText),
  questions: texts,
  questions_origin: z.optional(origin),
  evidence: z.array(rule),
  evidence_note: optionalText,
  context_signals: z.optional(texts),
});

const phase = z.strictObject({
  stub: z.boolean(),
  source_hint: z.optional(z.nullable(z.string())),
  needs_elaboration: z.optional(z.boolean()),
});

const review = z.strictObject({
  max_interval_months: z.number(),
  interval_note: optionalText,
  reviewed: z.string(),
  reviewers: z.string(),
  scope: z.enum(['team', 'group']),
  trigger: optionalText,
  sequence: z.optional(texts),
  inputs: z.optional(texts),
  if_no_history: optionalText,
  agenda: z.optional(texts),
  outputs: z.optional(texts),
  limits: optionalText,
  differs_from: optionalText,
  condition: optionalText,
  duration: optionalText,
});

const model = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit_of_assessment: z.string(),
  source: z.strictObject({ title: z.string(), upstream: optionalText, rights: z.string() }),
  default_origin: z.optional(origin),
  purpose: optionalText,
  scale: z.strictObject({
    ordered: z.literal(true),
    cumulative: z.optional(z.boolean()),
    origin: z.optional(origin),
    note: optionalText,
    levels: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        score: z.number(),
        origin: z.optional(origin),
        text: optionalText,
      })
    ),
    dimension_labels: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  }),
  aggregation: z.strictObject({
    in_source: z.string(),
    proposed: z.strictObject({ per_dimension: z.string(), overall: z.string(), also_show: optionalText }),
  }),
  session: z.optional(
    z.strictObject({
      origin,
      assessors: z.string(),
      interviews: z.string(),
      tech_dimension: z.string(),
      culture_dimension: z.string(),
      keep_results: z.boolean(),
      reassess_every_months: z.number(),
    })
  ),
  reassess_every_months: z.optional(z.strictObject({ value: z.number(), origin })),
  guards: z.optional(texts),
  emphasis: z.optional(
    z.strictObject({ origin, text: z.string(), proposed_weights: z.record(z.string(), z.number()) })
  ),
  split_note: optionalText,
  review_states: z.optional(z.strictObject({ values: texts, origin, note: z.string() })),
  common_conditions: z.optional(z.strictObject({ origin, items: texts })),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      phases: z.optional(z.record(z.string(), phase)),
      review: z.optional(review),
      practices: z.array(practice),
    })
  ),
});

const signal = z.strictObject({
  id: z.string(),
  type: z.enum(['count', 'ratio', 'number', 'age_days', 'duration_days', 'bool', 'trend']),
  window: z.string(),
  availability: z.enum(['builtin', 'integration', 'manual']),
  means: z.string(),
  hint: optionalText,
  caveat: optionalText,
  role: optionalText,
});

/** The reference in full: a field that is not named here is an error, so that none is left out of the models. */
export const referenceSchema = z.strictObject({
  schema: z.literal('sre-maturity-models/v1'),
  language: z.literal('en'),
  /** Rules for the app, not data of a model. */
  conventions: z.record(z.string(), z.unknown()),
  signals: z.array(signal),
  models: z.array(model),
  crosswalk: z.array(z.strictObject({ topic: z.string(), practices: texts })),
  interview_roles: z.strictObject({
    roles: texts,
    asked_of: z.record(z.string(), z.record(z.string(), texts)),
  }),
});

export type Reference = z.infer<typeof referenceSchema>;
export type ReferenceModel = Reference['models'][number];
export type ReferenceDimension = ReferenceModel['dimensions'][number];
export type ReferencePractice = ReferenceDimension['practices'][number];
