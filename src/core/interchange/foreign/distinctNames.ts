import { own } from '../../documents/json';
import { proposeName } from '../../documents/proposeName';
import { isResourceName } from '../../documents/resource';
import { objectAt, textAt } from './fields';
import type { ForeignNote, MadeResource } from './foreignRead';

interface DistinctNames {
  made: readonly MadeResource[];
  /** Names that have become others. */
  losses: readonly ForeignNote[];
}

/**
 * What only another format tells apart, `a_b` and `a.b`, stays apart here: the second is `a-b-2`. Whoever is called `a-b`
 * there keeps that. What is one thing there by its name is one here, for the import to say.
 */
export function distinctNames(made: readonly MadeResource[]): DistinctNames {
  const claimed = new Map<string, Map<string, string>>();
  const names = new Map<MadeResource, string>();
  for (const one of [...made].sort((a, b) => rank(a) - rank(b))) {
    const scope = scopeOf(one);
    const inScope = claimed.get(scope) ?? new Map<string, string>();
    claimed.set(scope, inScope);
    names.set(one, claim(one, inScope));
  }
  const losses = made.flatMap((one): ForeignNote[] => {
    const [{ object, named }, detail = ''] = [one, names.get(one)];
    return named === undefined || named.name === detail
      ? []
      : [{ object, path: named.path, code: isResourceName(named.name) ? 'name-taken' : 'name-changed', detail }];
  });
  return { made: made.map((one) => withName(one, names.get(one) ?? '')), losses };
}

/** `claimed` has the name of each, by what it is called there, and takes in this one's. */
function claim(one: MadeResource, claimed: Map<string, string>): string {
  const wanted = nameOf(one);
  const { named } = one;
  const called = JSON.stringify([named?.name ?? wanted, named?.apart ?? '', wanted]);
  const name = named === undefined ? wanted : (claimed.get(called) ?? freeName(wanted, [...claimed.values()]));
  claimed.set(called, name);
  return name;
}

function freeName(wanted: string, taken: readonly string[]): string {
  return taken.includes(wanted) ? proposeName(wanted, taken) : wanted;
}

/** Names that nobody may change come first, then those that are the same there. */
function rank(one: MadeResource): number {
  return one.named === undefined ? 0 : one.named.name === nameOf(one) ? 1 : 2;
}

/** SLOs of one service lie in one document, where names tell them apart. */
function scopeOf({ value }: MadeResource): string {
  return `${String(own(value, 'kind'))}/${proposeName(textAt(objectAt(value, 'spec'), 'service') ?? '')}`;
}

function nameOf({ value }: MadeResource): string {
  return textAt(objectAt(value, 'metadata'), 'name') ?? '';
}

function withName(one: MadeResource, name: string): MadeResource {
  return name === nameOf(one)
    ? one
    : { ...one, value: { ...one.value, metadata: { ...objectAt(one.value, 'metadata'), name } } };
}
