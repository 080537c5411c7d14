/**
 * Seconds since the moments that a series holds, in seconds since 1970. A moment that far ahead is one in milliseconds: its
 * age, less than nothing, would be good for ever, so there is none. docs/slo-maths.md §2
 */
export function ageOf(series: string): string {
  return `time() - (${series} < 1e11)`;
}
