import { isJsonObject, own, type JsonObject } from '../json';
import type { Resource } from '../resource';
import { type Agreement, type Role, roles } from './agreementSchema';
import type { LifeEntry, Stage } from './lifeSchema';
import type { Review, Revision, Trigger } from './logSchemas';
import { changedTerms, termChanges, termsOf } from './terms';

/**
 * An SLO to whose present definition these roles agree; those that agreed to the same definition before stay, and so
 * does what of the stored agreement is not known or cannot be read. Of an agreement whose terms cannot be read no role
 * stays: nobody knows to what it agreed.
 */
export function withAgreement(
  resource: Resource,
  before: Agreement | undefined,
  named: Readonly<Partial<Record<Role, string>>>,
  { at, attended }: { at: string; attended: readonly string[] }
): Resource {
  const terms = termsOf(resource.spec);
  const isSame = before !== undefined && termChanges(before.terms, terms).length === 0;
  const parties = roles.flatMap((role) => {
    const by = named[role]?.trim();
    const known = before?.[role]?.by === by ? before?.[role] : undefined;
    return by ? [[role, isSame && known ? known : { ...known, by, at }]] : [];
  });
  const here = attended.length > 0 ? attended : isSame ? before.attended : undefined;
  const agreement = {
    ...unknownOrUnread(own(resource.spec, 'agreement'), before),
    ...Object.fromEntries(parties),
    ...(here && { attended: here }),
    terms,
  };
  return withField(resource, 'agreement', parties.length > 0 ? agreement : undefined);
}

const KNOWN: ReadonlySet<string> = new Set([...roles, 'attended', 'terms']);

function unknownOrUnread(stored: unknown, before: Agreement | undefined): JsonObject {
  const stays = (key: string) => !KNOWN.has(key) || (before !== undefined && before[key] === undefined);
  return isJsonObject(stored) ? Object.fromEntries(Object.entries(stored).filter(([key]) => stays(key))) : {};
}

export function withStage(resource: Resource, at: string, stage: Stage, reason: string): Resource {
  return withEntry(resource, 'life', { at, stage, ...(reason && { reason }) } satisfies LifeEntry);
}

/**
 * A review moves an SLO that was measured on to `reviewed`, and names the day of the next one: none where it is empty,
 * the stored one where it is undefined.
 */
export function withReview(
  resource: Resource,
  review: Review,
  { reviewBy, stage }: { reviewBy: string | undefined; stage: Stage | undefined }
): Resource {
  const reviewed = withEntry(resource, 'reviews', review);
  const moved = stage === 'reviewed' || stage === 'retired' ? reviewed : withStage(reviewed, review.at, 'reviewed', '');
  return reviewBy === undefined ? moved : withField(moved, 'reviewBy', reviewBy || undefined);
}

/** Writes down what changed of the definition; nothing where it is the same. */
export function withRevision(
  changed: Resource,
  stored: Resource | undefined,
  { at, trigger, reason }: { at: string; trigger: Trigger; reason: string }
): Resource {
  const terms = stored && changedTerms(termsOf(stored.spec), termsOf(changed.spec));
  if (terms === undefined || Object.keys({ ...terms.before, ...terms.after }).length === 0) {
    return changed;
  }
  return withEntry(changed, 'revisions', { at, trigger, ...(reason && { reason }), ...terms } as Revision & JsonObject);
}

function withEntry(resource: Resource, key: 'life' | 'reviews' | 'revisions', entry: object): Resource {
  const stored = own(resource.spec, key);
  return withField(resource, key, [...(stored === undefined ? [] : [stored].flat()), entry]);
}

function withField(resource: Resource, key: string, value: unknown): Resource {
  const { [key]: _, ...spec } = resource.spec;
  return { ...resource, spec: value === undefined ? spec : { ...spec, [key]: value } };
}
