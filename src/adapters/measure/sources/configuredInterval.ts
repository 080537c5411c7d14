import * as z from 'zod/mini';

/** Where nothing is set up and nothing could be measured. Prometheus' own default is a minute, most set 15 or 30 s. */
export const defaultIntervalMs = 30_000;

const settings = z.looseObject({ timeInterval: z.optional(z.string()) });
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** The scrape interval in a data source's settings (`15s`, `1m`, bare seconds), in milliseconds. */
export function configuredInterval(jsonData: unknown): number {
  const { data } = settings.safeParse(jsonData);
  const [, count = '', unit = 's'] = /^\s*>?\s*(\d+)\s*(ms|s|m|h)?\s*$/.exec(data?.timeInterval ?? '') ?? [];
  const ms = Number(count) * (unitMs[unit] ?? 0);
  return ms > 0 ? ms : defaultIntervalMs;
}
