/** A group of labels as it is called: `route=/cart, zone=eu`; empty where none is set. Different groups have different names. */
export function groupName(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, value]) => `${label}=${/[,"]/.test(value) ? JSON.stringify(value) : value}`)
    .join(', ');
}
