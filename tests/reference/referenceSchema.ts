import * as v from 'valibot';

const origin = v.picklist(['source', 'proposed']);
const texts = v.array(v.string());
const optionalText = v.optional(v.string());

const levelText = v.union([
  v.string(),
  v.strictObject({
    origin,
    text: v.string(),
    stub: v.optional(v.boolean()),
    placement: v.optional(origin),
    proposed_addition: optionalText,
  }),
]);

const rule = v.strictObject({
  signal: v.string(),
  review: optionalText,
  when: v.string(),
  suggests: optionalText,
  caps: optionalText,
  strength: v.picklist(['weak', 'moderate', 'strong']),
});

const practice = v.strictObject({
  id: v.string(),
  name: v.string(),
  levels: v.record(v.string(), levelText),
  questions: texts,
  questions_origin: v.optional(origin),
  evidence: v.array(rule),
  evidence_note: optionalText,
  context_signals: v.optional(texts),
});

const phase = v.strictObject({
  stub: v.boolean(),
  source_hint: v.optional(v.nullable(v.string())),
  needs_elaboration: v.optional(v.boolean()),
});

const review = v.strictObject({
  max_interval_months: v.number(),
  interval_note: optionalText,
  reviewed: v.string(),
  reviewers: v.string(),
  scope: v.picklist(['team', 'group']),
  trigger: optionalText,
  sequence: v.optional(texts),
  inputs: v.optional(texts),
  if_no_history: optionalText,
  agenda: v.optional(texts),
  outputs: v.optional(texts),
  limits: optionalText,
  differs_from: optionalText,
  condition: optionalText,
  duration: optionalText,
});

const model = v.strictObject({
  id: v.string(),
  name: v.string(),
  unit_of_assessment: v.string(),
  source: v.strictObject({ title: v.string(), upstream: optionalText, rights: v.string() }),
  default_origin: v.optional(origin),
  purpose: optionalText,
  scale: v.strictObject({
    ordered: v.literal(true),
    cumulative: v.optional(v.boolean()),
    origin: v.optional(origin),
    note: optionalText,
    levels: v.array(
      v.strictObject({
        id: v.string(),
        name: v.string(),
        score: v.number(),
        origin: v.optional(origin),
        text: optionalText,
      })
    ),
    dimension_labels: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  }),
  aggregation: v.strictObject({
    in_source: v.string(),
    proposed: v.strictObject({ per_dimension: v.string(), overall: v.string(), also_show: optionalText }),
  }),
  session: v.optional(
    v.strictObject({
      origin,
      assessors: v.string(),
      interviews: v.string(),
      tech_dimension: v.string(),
      culture_dimension: v.string(),
      keep_results: v.boolean(),
      reassess_every_months: v.number(),
    })
  ),
  reassess_every_months: v.optional(v.strictObject({ value: v.number(), origin })),
  guards: v.optional(texts),
  emphasis: v.optional(
    v.strictObject({ origin, text: v.string(), proposed_weights: v.record(v.string(), v.number()) })
  ),
  split_note: optionalText,
  review_states: v.optional(v.strictObject({ values: texts, origin, note: v.string() })),
  common_conditions: v.optional(v.strictObject({ origin, items: texts })),
  dimensions: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      phases: v.optional(v.record(v.string(), phase)),
      review: v.optional(review),
      practices: v.array(practice),
    })
  ),
});

const signal = v.strictObject({
  id: v.string(),
  type: v.picklist(['count', 'ratio', 'number', 'age_days', 'duration_days', 'bool', 'trend']),
  window: v.string(),
  availability: v.picklist(['builtin', 'integration', 'manual']),
  means: v.string(),
  hint: optionalText,
  caveat: optionalText,
  role: optionalText,
});

/** The reference in full: a field that is not named here is an error, so that none is left out of the models. */
export const referenceSchema = v.strictObject({
  schema: v.literal('sre-maturity-models/v1'),
  language: v.literal('en'),
  /** Rules for the app, not data of a model. */
  conventions: v.record(v.string(), v.unknown()),
  signals: v.array(signal),
  models: v.array(model),
  crosswalk: v.array(v.strictObject({ topic: v.string(), practices: texts })),
  interview_roles: v.strictObject({
    roles: texts,
    asked_of: v.record(v.string(), v.record(v.string(), texts)),
  }),
});

export type Reference = v.InferOutput<typeof referenceSchema>;
export type ReferenceModel = Reference['models'][number];
export type ReferenceDimension = ReferenceModel['dimensions'][number];
export type ReferencePractice = ReferenceDimension['practices'][number];
