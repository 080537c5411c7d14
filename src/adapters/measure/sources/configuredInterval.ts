import * as v from 'valibot';
import { looseObject } from '../../../core/schema/looseObject';
import { readAs } from '../../../core/schema/readAs';

/** Where nothing is set up and nothing could be measured. Prometheus' own default is a minute, most set 15 or 30 s. */
export const defaultIntervalMs = 30_000;

const settings = looseObject({ timeInterval: v.optional(v.string()) });
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** The scrape interval in a data source's settings (`15s`, `1m`, bare seconds), in milliseconds. */
export function configuredInterval(jsonData: unknown): number {
  const { timeInterval = '' } = readAs(settings, jsonData) ?? {};
  const [, count = '', unit = 's'] = /^\s*>?\s*(\d+)\s*(ms|s|m|h)?\s*$/.exec(timeInterval) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? 0);
  return ms > 0 ? ms : defaultIntervalMs;
}
