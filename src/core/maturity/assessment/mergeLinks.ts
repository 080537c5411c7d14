import type { AnswerLink } from './answer';
import { mergePart, type PartSides } from './mergePart';

type Links = readonly AnswerLink[];

/**
 * Three-way merge of links by address: the old ones in their order, then what either side added, by address. Only a
 * link that both changed differently, or one changed and the other took out, differs between the sides.
 */
export function mergeLinks(base: Links, theirs: Links, ours: Links): PartSides<AnswerLink[]> {
  if ([base, theirs, ours].some((links) => new Set(links.map(({ url }) => url)).size < links.length)) {
    return mergePart([...base], [...theirs], [...ours]); // one address twice: nothing tells which is which
  }
  const urls = [...new Set([...base, ...theirs, ...ours].map(({ url }) => url))];
  const known = urls.filter((url) => find(base, url) !== undefined);
  const added = urls.filter((url) => find(base, url) === undefined).sort();
  const merged = [...known, ...added].map((url) => mergePart(find(base, url), find(theirs, url), find(ours, url)));
  return {
    base: merged.flatMap((link) => link.base ?? []),
    theirs: merged.flatMap((link) => link.theirs ?? []),
    ours: merged.flatMap((link) => link.ours ?? []),
  };
}

function find(links: Links, url: string): AnswerLink | undefined {
  return links.find((link) => link.url === url);
}
