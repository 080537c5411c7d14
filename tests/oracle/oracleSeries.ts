import { EventCurve, type Pace } from './eventCurve';
import { type Interval, oracleEndMs, oracleStartMs } from './paces';

export interface OracleSeries {
  metric: string;
  labels: Readonly<Record<string, string>>;
  intervalMs: number;
  phaseMs: number;
  /** Processes one after the other: each counts from zero. */
  lives: readonly Interval[];
  /** Hours in which nobody scrapes. */
  unscraped: readonly Interval[];
  /** Appears with its first event, as a label value does in client libraries. */
  bornAtFirstEvent: boolean;
  /** The scrape at or after each of these instants yields NaN. */
  nanAtMs: readonly number[];
  /** True events of the series; a histogram bucket sums several. */
  curves: readonly EventCurve[];
}

type Given = Pick<OracleSeries, 'metric' | 'labels' | 'intervalMs' | 'phaseMs'> & Partial<OracleSeries>;

export function oracleSeries(given: Given & { paces?: readonly Pace[] }): OracleSeries {
  const { paces, ...rest } = given;
  return {
    lives: [{ fromMs: oracleStartMs, toMs: oracleEndMs }],
    unscraped: [],
    bornAtFirstEvent: false,
    nanAtMs: [],
    curves: paces ? [new EventCurve(paces)] : [],
    ...rest,
  };
}

/** True events of a series in (fromMs, toMs]. */
export function trueEvents(series: OracleSeries, fromMs: number, toMs: number): number {
  return series.curves.reduce((sum, curve) => sum + curve.between(fromMs, toMs), 0);
}

/** Events in (fromMs, toMs] that some scrape has seen: those after a process's last scrape are lost for everybody. */
export function scrapedEvents(series: OracleSeries, fromMs: number, toMs: number): number {
  return series.lives.reduce((sum, life) => {
    const lastMs = lastScrape(series, life);
    const untilMs = Math.min(toMs, lastMs ?? -Infinity);
    const sinceMs = Math.max(fromMs, life.fromMs);
    return untilMs > sinceMs ? sum + trueEvents(series, sinceMs, untilMs) : sum;
  }, 0);
}

export interface OracleSample {
  tMs: number;
  value: number;
}

/** The samples that a Prometheus would have, in order of time. */
export function* oracleSamples(series: OracleSeries): Generator<OracleSample> {
  const nanScrapes = new Set(series.nanAtMs.map((tMs) => scrapeAtOrAfter(series, tMs)));
  for (const life of series.lives) {
    for (let tMs = scrapeAtOrAfter(series, life.fromMs); tMs < life.toMs; tMs += series.intervalMs) {
      const value = trueEvents(series, life.fromMs, tMs);
      if (isScraped(series, tMs) && (value > 0 || !series.bornAtFirstEvent)) {
        yield { tMs, value: nanScrapes.has(tMs) ? NaN : value };
      }
    }
  }
}

function scrapeAtOrAfter({ intervalMs, phaseMs }: OracleSeries, tMs: number): number {
  return Math.ceil((tMs - phaseMs) / intervalMs) * intervalMs + phaseMs;
}

function lastScrape(series: OracleSeries, life: Interval): number | undefined {
  let tMs = scrapeAtOrAfter(series, life.toMs) - series.intervalMs;
  while (tMs >= life.fromMs && !isScraped(series, tMs)) {
    tMs -= series.intervalMs;
  }
  return tMs >= life.fromMs ? tMs : undefined;
}

function isScraped({ unscraped }: OracleSeries, tMs: number): boolean {
  return !unscraped.some(({ fromMs, toMs }) => tMs >= fromMs && tMs < toMs);
}
