/** No group is called that: neither an address nor an option can tell an empty text from none. */
const WITHOUT_LABELS = '-';

/** A group by its name (`groupName`) as addresses and options have it. */
export function groupText(name: string): string {
  return name === '' ? WITHOUT_LABELS : name;
}

/** The name of the group that a text means, in whatever order its labels stand; undefined for the whole SLO. */
export function groupOfText(text: string): string | undefined {
  const meant = text.trim();
  if (meant === '' || meant === WITHOUT_LABELS) {
    return meant === '' ? undefined : '';
  }
  // A value in quotes may hold a comma: then the text is the name, or no group is called that.
  return meant.includes('"') ? meant : meant.split(',').map(trimmed).sort(byLabel).join(', ');
}

const trimmed = (part: string) => part.trim();
const label = (part: string) => part.slice(0, part.indexOf('='));
const byLabel = (a: string, b: string) => (label(a) < label(b) ? -1 : 1);
