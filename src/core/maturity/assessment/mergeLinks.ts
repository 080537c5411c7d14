import type { AnswerLink } from './answer';
import { sameValue } from './sameValue';

type Links = readonly AnswerLink[];

/**
 * Three-way merge of links by address: the old ones in their order, then what either side added, by address. A link
 * that both changed differently, or one changed and the other took out, is a conflict.
 */
export function mergeLinks(base: Links, theirs: Links, ours: Links): AnswerLink[] | 'conflict' {
  if ([base, theirs, ours].some((links) => new Set(links.map(({ url }) => url)).size < links.length)) {
    return 'conflict'; // one address twice: nothing tells which is which
  }
  const urls = [...new Set([...base, ...theirs, ...ours].map(({ url }) => url))];
  const known = urls.filter((url) => find(base, url) !== undefined);
  const added = urls.filter((url) => find(base, url) === undefined).sort();
  const merged: AnswerLink[] = [];
  for (const url of [...known, ...added]) {
    const [before, left, right] = [find(base, url), find(theirs, url), find(ours, url)];
    if (!sameValue(left, right) && !sameValue(before, left) && !sameValue(before, right)) {
      return 'conflict';
    }
    const link = sameValue(before, right) ? left : right;
    merged.push(...(link === undefined ? [] : [link]));
  }
  return merged;
}

function find(links: Links, url: string): AnswerLink | undefined {
  return links.find((link) => link.url === url);
}
