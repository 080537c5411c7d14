/**
 * A pattern of a label, which is one of the whole value. RE2 writes flags in front and named groups with a P; the browser
 * has both in its own words. Undefined for what only the data source can read.
 */
export function labelPattern(text: string): RegExp | undefined {
  const [flagged = '', flags] = /^\(\?([ims]+)\)/.exec(text) ?? [];
  const pattern = text.slice(flagged.length).replaceAll('(?P<', '(?<');
  try {
    return new RegExp(`^(?:${pattern})$`, [...new Set(flags)].join(''));
  } catch {
    return undefined; // written for another dialect
  }
}
