import type { Resource } from '../../core/documents/resource';

const COUNTED: ReadonlyArray<[kind: string, one: string, many: string]> = [
  ['Service', 'service', 'services'],
  ['SLO', 'SLO', 'SLOs'],
  ['Team', 'team', 'teams'],
];

/** What is in a text: `2 services, 1 SLO, 1 other (Assessment)`. */
export function contentWords(items: ReadonlyArray<{ resource: Resource }>): string {
  const kinds = items.map(({ resource }) => resource.kind);
  const known = COUNTED.map(([kind, one, many]) => {
    const count = kinds.filter((found) => found === kind).length;
    return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
  });
  const others = kinds.filter((kind) => COUNTED.every(([name]) => name !== kind));
  const rest = others.length === 0 ? '' : `${others.length} other (${[...new Set(others)].join(', ')})`;
  return [...known, rest].filter((part) => part !== '').join(', ');
}
