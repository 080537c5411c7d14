/** A percentage, a number or its text, as a share without the noise of binary fractions; what is none stays as it is. */
export function shareOf(percent: unknown): unknown {
  const number = typeof percent === 'string' && percent.trim() !== '' ? Number(percent) : percent;
  return typeof number === 'number' && Number.isFinite(number) ? Number((number / 100).toPrecision(12)) : percent;
}

/** A share as a percentage, likewise. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
