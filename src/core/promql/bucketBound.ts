import type { Matcher } from '../documents/indicator';

/** The matcher for a classic histogram's bucket `le`: clients spell a whole bound `1` or `1.0`, large and small ones `1e+06`. */
export function bucketBound(threshold: number): Matcher {
  const spellings = spellingsOf(threshold);
  const [only] = spellings;
  return spellings.length === 1 && only !== undefined
    ? { label: 'le', op: '=', value: only }
    : { label: 'le', op: '=~', value: spellings.map((spelling) => spelling.replaceAll(/[.+]/g, '\\$&')).join('|') };
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
