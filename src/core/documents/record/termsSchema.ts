import * as v from 'valibot';
import { looseObject } from '../../schema/looseObject';
import { anyQuery } from '../anyQuery';
import { sloSchema } from '../sloSchema';

const { objectives, timeWindow, indicator, composite, budgetingMethod } = sloSchema.entries.spec.pipe[0].entries;

/**
 * What people agree on and what a revision changes, under the names that it has in an SLO's spec. A query that was once
 * written there is what it was, though it may not be asked any more.
 */
export const termsSchema = anyQuery(
  looseObject({
    objectives: v.optional(objectives),
    timeWindow: v.optional(timeWindow),
    indicator,
    composite,
    budgetingMethod: v.optional(budgetingMethod.wrapped),
  })
);

/** In part where a revision changed some. */
export type Terms = v.InferInput<typeof termsSchema>;

export const termKeys = ['objectives', 'timeWindow', 'indicator', 'composite', 'budgetingMethod'] as const;

export type TermKey = (typeof termKeys)[number];
