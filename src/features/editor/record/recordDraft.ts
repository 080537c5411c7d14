import * as v from 'valibot';
import { emptyRecord } from './recordValues';

const text = v.optional(v.string(), '');

/** The record in a draft; drafts of an earlier version of the form have none. */
export const recordDraft = {
  journey: text,
  step: text,
  persona: text,
  brokenMeans: text,
  complainWhen: text,
  environments: text,
  regions: text,
  labels: text,
  priority: text,
  priorityReason: text,
  firstToAct: text,
  respondWithin: text,
  actsAlone: v.optional(v.picklist(['unsaid', 'yes', 'no']), emptyRecord.actsAlone),
  runbook: text,
  dashboards: text,
  links: text,
  reviewBy: text,
};
