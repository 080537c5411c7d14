import { nameOfPairs } from './groupName';

/** No group is called that: neither an address nor an option can tell an empty text from none. */
const WITHOUT_LABELS = '-';

/** A group by its name (`groupName`) as addresses and options have it. */
export function groupText(name: string): string {
  return name === '' ? WITHOUT_LABELS : name;
}

/** A label and its value; one in quotes may hold a comma, and does without them where a name has none (`groupName`). */
const PAIR = /([^=,\s]+)\s*=\s*(?:"((?!\s)[^,"\\]*[^\s,"\\])"|("(?:\\.|[^"\\])*"|[^,]*?))\s*(?:,\s*|$)/gy;

/**
 * The name of the group that a text means, in whatever order its labels stand, with or without quotes; undefined for the
 * whole SLO. A text that is no such list is itself the name: no group is called that.
 */
export function groupOfText(text: string): string | undefined {
  const meant = text.trim();
  if (meant === '' || meant === WITHOUT_LABELS) {
    return meant === '' ? undefined : '';
  }
  const pairs: string[][] = [];
  const rest = meant.replace(PAIR, (_, label: string, bare: string | undefined, value: string) => {
    pairs.push([label, bare ?? value]);
    return '';
  });
  return rest === '' ? nameOfPairs(pairs) : meant;
}
