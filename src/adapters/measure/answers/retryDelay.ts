const firstMs = 10_000;
const longestMs = 300_000;

/** How long to wait before a page asks again by itself after `failures` loads that failed one after the other. */
export function retryDelay(failures: number, askedMs: number, random: number): number {
  const backOffMs = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.max(askedMs, backOffMs) * (0.75 + random / 2);
}
