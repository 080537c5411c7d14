import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import { type Breach, rule } from '../schema/rule';
import type { CompositeIndicator } from '../slo/composite/composite';
import { parseSloRef } from './sloRef';

const part = looseObject({
  /** Document uid and name: `headroom-checkout/availability`. */
  slo: v.pipe(
    v.string(),
    v.check((text) => parseSloRef(text) !== undefined, 'not-a-reference')
  ),
  /** How much it counts beside the others, in `weighted` only; OpenSLO's `compositeWeight`. */
  weight: v.optional(v.pipe(finiteNumber, v.gtValue(0)), 1),
});

/** An SLO made of others, in place of an indicator. docs/slo-maths.md §4 */
export const compositeSchema = looseObject({
  kind: v.picklist(['weighted', 'criticalPath']),
  parts: v.pipe(
    v.array(part),
    v.minLength(1),
    rule((parts) => {
      const names = parts.map(({ slo }) => slo.trim());
      const twice = names.findIndex((name, i) => names.indexOf(name) < i);
      return twice < 0 ? [] : [{ code: 'part-twice', path: [twice, 'slo'] }];
    })
  ),
});

interface Spec {
  indicator?: unknown;
  composite?: unknown;
  budgetingMethod: string;
}

/** An SLO counts something itself or is made of others; those bring their own methods. */
export function compositeBreaches({ indicator, composite, budgetingMethod }: Spec): Breach[] {
  const breaches: Breach[] = [];
  if ((indicator === undefined) === (composite === undefined)) {
    breaches.push({ code: 'one-of-indicator-or-composite', path: [] });
  }
  if (composite !== undefined && budgetingMethod !== 'Occurrences') {
    breaches.push({ code: 'composite-has-no-method', path: ['budgetingMethod'] });
  }
  return breaches;
}

/** Throws RangeError on what the schema has not checked. */
export function toComposite({ kind, parts }: v.InferOutput<typeof compositeSchema>): CompositeIndicator {
  const refs = parts.map(({ slo, weight }) => {
    const ref = parseSloRef(slo);
    if (ref === undefined) {
      throw new RangeError('not-a-reference');
    }
    return { ref, weight };
  });
  return { kind: 'composite', combine: kind, parts: refs, groupBy: [] };
}
