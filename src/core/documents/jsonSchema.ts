import * as v from 'valibot';
import { assessmentSchema } from '../maturity/assessment/assessmentSchema';
import { milestoneSchema } from '../maturity/milestones/milestoneSchema';
import { modelSchema } from '../maturity/modelSchema';
import { ALERT_KINDS } from '../interchange/openslo/alertKinds';
import { looseObject } from '../schema/looseObject';
import { jsonSchemaOf } from '../schema/jsonSchemaOf';
import { serviceDetailsSchema } from '../services/serviceDetails';
import { teamDetailsSchema } from '../services/teamDetails';
import { periodRecordSchema } from '../slo/records/periodRecordSchema';
import { DOCUMENT_FORMAT } from './documentOptions';
import type { JsonObject } from './json';
import { recordFields } from './record/readSloRecord';
import { termsSchema } from './record/termsSchema';
import { sloSchema } from './sloSchema';

const { agreement, life, record, reviewBy, reviews, revisions, targetReason } = recordFields;

/** An SLO with all that its page shows; panels know less of it. */
const wholeSloSchema = looseObject({
  ...sloSchema.entries,
  spec: looseObject({
    ...sloSchema.entries.spec.pipe[0].entries,
    record: v.optional(record),
    agreement: v.optional(agreement),
    life: v.optional(life),
    revisions: v.optional(revisions),
    reviews: v.optional(reviews),
    reviewBy: v.optional(reviewBy),
    targetReason: v.optional(targetReason),
  }),
});

/** What people agreed on and what a revision changed. */
const NAMED = { Terms: termsSchema };

const KINDS = {
  Service: serviceDetailsSchema,
  SLO: wholeSloSchema,
  Team: teamDetailsSchema,
  PeriodRecord: periodRecordSchema,
  Assessment: assessmentSchema,
  MaturityModel: modelSchema,
  Milestone: milestoneSchema,
};

/** Kinds whose resources have a schema. */
export const KNOWN_KINDS: readonly string[] = Object.keys(KINDS);

/**
 * JSON Schema of a resource as files of definitions hold them, or of a document panel's options, for editors and CI. It is
 * a little wider than the parser: rules that concern several fields (a calendar's length) cannot be said in it.
 */
export function jsonSchema(): JsonObject {
  const kinds = Object.entries(KINDS).map(([kind, schema]) => [kind, jsonSchemaOf(schema, NAMED)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Headroom document, format ${DOCUMENT_FORMAT}`,
    if: { required: ['kind'] },
    then: { $ref: '#/$defs/Resource' },
    else: { $ref: '#/$defs/Document' },
    $defs: {
      Document: {
        type: 'object',
        properties: {
          format: { const: DOCUMENT_FORMAT },
          revision: { type: 'integer', minimum: 0, default: 0 },
          uid: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,40}$' },
          generation: { type: 'integer' },
          resources: { type: 'array', items: { $ref: '#/$defs/Resource' } },
        },
        required: ['format', 'resources'],
      },
      Resource: {
        type: 'object',
        required: ['apiVersion', 'kind', 'metadata', 'spec'],
        properties: { kind: { enum: [...KNOWN_KINDS, ...ALERT_KINDS] } },
        allOf: KNOWN_KINDS.map((kind) => ({
          if: { properties: { kind: { const: kind } } },
          then: { $ref: `#/$defs/${kind}` },
        })),
      },
      ...Object.fromEntries(kinds),
      Terms: jsonSchemaOf(termsSchema),
    },
  };
}
