import type { Slo } from '../../slo/slo';
import { parseResources } from '../parseResources';
import type { Resource } from '../resource';
import { toSlo } from '../toSlo';
import type { Revision } from './logSchemas';
import { termKeys } from './termsSchema';

/**
 * The SLO as it was defined right before a revision and right after it; undefined where that cannot be read. Targets by
 * date are left out: both are judged by their own.
 */
export function sloAround(
  resource: Resource,
  revisions: readonly Revision[],
  index: number,
  documentUid: string
): { before: Slo | undefined; after: Slo | undefined } {
  const sloBefore = (first: number) =>
    readSlo({ ...resource, spec: specBefore(resource.spec, revisions, first) }, documentUid);
  return { before: sloBefore(index), after: sloBefore(index + 1) };
}

/** Each revision that came later taken back, the newest first. */
function specBefore(spec: Resource['spec'], revisions: readonly Revision[], first: number): Resource['spec'] {
  return revisions.slice(first).reduceRight((now, { before, after }) => {
    const changed = termKeys.filter((key) => before[key] !== undefined || after[key] !== undefined);
    const kept = Object.entries(now).filter(([key]) => !changed.some((one) => one === key));
    return { ...Object.fromEntries(kept), ...before };
  }, spec);
}

function readSlo({ spec: { targets: _, ...spec }, ...resource }: Resource, documentUid: string): Slo | undefined {
  const [slo] = parseResources([{ ...resource, spec }]).slos;
  return slo && toSlo(slo, documentUid);
}
