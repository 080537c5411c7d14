/**
 * A group of labels as it is called: `route=/cart, zone=eu`; empty where none is set. Different groups have different names.
 * A value whose edges a text would lose stands in quotes.
 */
export function groupName(labels: Readonly<Record<string, string>>): string {
  return nameOfPairs(
    Object.entries(labels).map(([label, value]) => [label, /[,"]|^\s|\s$/.test(value) ? JSON.stringify(value) : value])
  );
}

/** Labels with their values as a name has them, in the order of the labels. */
export function nameOfPairs(pairs: string[][]): string {
  // Compared as texts with a comma between label and value, which comes before all that labels are made of.
  return pairs
    .sort()
    .map((pair) => pair.join('='))
    .join(', ');
}
