import * as z from 'zod/mini';
import type { CompositeIndicator } from '../slo/composite/composite';
import { parseSloRef } from './sloRef';

const part = z.looseObject({
  /** Document uid and name: `headroom-checkout/availability`. */
  slo: z.string().check(z.refine((text) => parseSloRef(text) !== undefined, { error: 'not-a-reference' })),
  /** How much it counts beside the others, in `weighted` only; OpenSLO's `compositeWeight`. */
  weight: z._default(z.number().check(z.positive()), 1),
});

/** An SLO made of others, in place of an indicator. docs/slo-maths.md §4 */
export const compositeSchema = z.looseObject({
  kind: z.enum(['weighted', 'criticalPath']),
  parts: z
    .array(part)
    .check(z.minLength(1))
    .check((context) => {
      const names = context.value.map(({ slo }) => slo.trim());
      const twice = names.findIndex((name, i) => names.indexOf(name) < i);
      if (twice >= 0) {
        context.issues.push({ code: 'custom', message: 'part-twice', path: [twice, 'slo'], input: context.value });
      }
    }),
});

interface Spec {
  indicator?: unknown;
  composite?: unknown;
  budgetingMethod: string;
}

/** An SLO counts something itself or is made of others; those bring their own methods. */
export const compositeCheck = z.check<Spec>((context) => {
  const { indicator, composite, budgetingMethod } = context.value;
  if ((indicator === undefined) === (composite === undefined)) {
    context.issues.push({ code: 'custom', message: 'one-of-indicator-or-composite', path: [], input: context.value });
  }
  if (composite !== undefined && budgetingMethod !== 'Occurrences') {
    const path = ['budgetingMethod'];
    context.issues.push({ code: 'custom', message: 'composite-has-no-method', path, input: context.value });
  }
});

/** Throws RangeError on what the schema has not checked. */
export function toComposite({ kind, parts }: z.infer<typeof compositeSchema>): CompositeIndicator {
  const refs = parts.map(({ slo, weight }) => {
    const ref = parseSloRef(slo);
    if (ref === undefined) {
      throw new RangeError('not-a-reference');
    }
    return { ref, weight };
  });
  return { kind: 'composite', combine: kind, parts: refs, groupBy: [] };
}
