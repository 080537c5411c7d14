import type { Matcher } from '../documents/indicator';

/**
 * The matcher for a classic histogram's bucket `le`: clients spell a whole bound `1` or `1.0`, large and small ones `1e+06`.
 * What a data source is known to write otherwise (`0.50`) is matched too, and beside it the usual: newer Prometheus rewrite it.
 */
export function bucketBound(threshold: number, known: readonly string[] = []): Matcher {
  const spellings = [...spellingsOf(threshold), ...unusualSpellings(threshold, known)];
  const [only] = spellings;
  return spellings.length === 1 && only !== undefined
    ? { label: 'le', op: '=', value: only }
    : { label: 'le', op: '=~', value: spellings.map((spelling) => spelling.replaceAll(/[.+]/g, '\\$&')).join('|') };
}

/** Those that mean the bound, but that nobody would guess. */
export function unusualSpellings(threshold: number, known: readonly string[]): string[] {
  const usual = spellingsOf(threshold);
  return [...new Set(known)].filter((text) => Number(text) === threshold && !usual.includes(text)).sort();
}

function spellingsOf(threshold: number): string[] {
  const plain = String(threshold);
  const spellings = new Set([plain]);
  if (Number.isInteger(threshold) && !plain.includes('e')) {
    spellings.add(`${plain}.0`);
  }
  if (threshold >= 1e6 || threshold < 1e-4) {
    spellings.add(goExponent(threshold));
  }
  return [...spellings];
}

/** Go writes at least two digits of exponent: `1e+06`, `2.5e-05`. */
function goExponent(value: number): string {
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}
