import { matcherText } from '../promql/selector';
import type { FoundSlo } from './foundSlo';

/**
 * Those that an address may mean: the one of this key; else, as another of its name has come or gone since, the one that has all
 * labels of the key; else all of its name that the key does not rule out.
 */
export function foundAt(all: readonly FoundSlo[], source: string, key: string): FoundSlo[] {
  const exact = all.filter((one) => one.source === source && one.key === key);
  if (exact.length > 0) {
    return exact;
  }
  const named = all.filter((one) => one.source === source && (key === idOf(one) || key.startsWith(`${idOf(one)}{`)));
  return key.endsWith('}') ? named.filter((one) => hasLabels(one, key.slice(idOf(one).length + 1, -1))) : named;
}

function idOf({ matchers: [id] }: FoundSlo): string {
  return id?.value ?? '';
}

/** `labels` as they stand in a key: in the order of their names. */
function hasLabels({ matchers }: FoundSlo, labels: string): boolean {
  const texts = matchers.slice(1).map(matcherText);
  return texts.filter((text) => labels.includes(text)).join(',') === labels;
}
