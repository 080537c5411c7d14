export type Parsed<T, Code> = { ok: true; value: T } | { ok: false; code: Code };

/** A target typed in percent (`99.9`, `99.9 %`, `99,9`) as a share. 100 is out of range: no budget would be left. */
export function parseTarget(percent: string): Parsed<number, 'not-a-number' | 'out-of-range'> {
  const text = percent.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(text)) {
    return { ok: false, code: 'not-a-number' };
  }
  const value = Number(text);
  if (value <= 0 || value >= 100) {
    return { ok: false, code: 'out-of-range' };
  }
  return { ok: true, value: shareOf(text) };
}

/** Moves the decimal point by two places in the text, so that 99.9 becomes 0.999 and not 0.9990000000000001. */
function shareOf(percentText: string): number {
  return Number(`${percentText}e-2`);
}

/** The percent text of a share, the inverse of `parseTarget`. */
export function formatTargetPercent(target: number): string {
  const [digits = '0', exponent = '0'] = String(target).split('e');
  return String(Number(`${digits}e${Number(exponent) + 2}`));
}
