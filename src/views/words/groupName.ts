/** A group of labels as it is called: `route=/cart, zone=eu`; empty where none is set. */
export function groupName(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([label, value]) => `${label}=${value}`)
    .join(', ');
}
