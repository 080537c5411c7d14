import * as v from 'valibot';
import { day } from '../daySchema';
import { equalJson, own } from '../json';
import type { DocumentProblem } from '../loadedDocument';
import { problemsOf } from '../problemsOf';
import { readPartly } from '../../schema/readPartly';
import type { Resource } from '../resource';
import { type Agreement, agreementSchema } from './agreementSchema';
import { type LifeEntry, lifeSchema } from './lifeSchema';
import { type Review, type Revision, reviewsSchema, revisionsSchema } from './logSchemas';
import { readRecord } from './readRecord';
import { recordSchema, type RecordSpec } from './recordSchema';

/** What a record is kept in, beside the definition: `spec.record`, `spec.agreement` … */
export const recordFields = {
  record: recordSchema,
  agreement: agreementSchema,
  life: lifeSchema,
  revisions: revisionsSchema,
  reviews: reviewsSchema,
  /** Until when the SLO is to be looked at again. */
  reviewBy: day,
  /** Why the target is as it is. */
  targetReason: v.string(),
};

/** What people know of an SLO that is not counted. Lists are in order of time, the oldest first. */
export interface SloRecord {
  record: RecordSpec;
  agreement: Agreement | undefined;
  life: readonly LifeEntry[];
  revisions: readonly Revision[];
  reviews: readonly Review[];
  /** A day. */
  reviewBy: string | undefined;
}

/** Each part on its own: what cannot be read is a problem at its path (`spec.reviews[0].verdict`), the other parts and entries are there. */
export function readSloRecord({ spec }: Pick<Resource, 'spec'>): { record: SloRecord; problems: DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const part = <T>(
    key: keyof typeof recordFields,
    schema: v.GenericSchema<unknown, T>,
    partly = (value: unknown) => readPartly(schema, value)
  ): T | undefined => {
    const value = own(spec, key);
    if (value === undefined) {
      return undefined;
    }
    const read = v.safeParse(schema, value, { abortPipeEarly: true }); // one thing wrong, told once
    problems.push(...(read.success ? [] : problemsOf(read.issues, value, `spec.${key}`)));
    return read.success ? read.output : partly(value);
  };
  const record: SloRecord = {
    record: part('record', recordSchema, readRecord) ?? {},
    agreement: part('agreement', agreementSchema),
    life: byTime(part('life', lifeSchema)),
    revisions: byTime(part('revisions', revisionsSchema)),
    reviews: byTime(part('reviews', reviewsSchema)),
    reviewBy: part('reviewBy', day),
  };
  part('targetReason', v.string());
  return { record, problems };
}

/** What was written twice stands once. */
function byTime<T extends { at: string }>(entries: readonly T[] = []): T[] {
  const once = entries.filter((entry, index) => entries.findIndex((one) => equalJson(one, entry)) === index);
  return once.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
