import type { MeasuredSlo } from '../../../src/core/slo/composite/composite';
import { benchBrowser, type Source } from '../benchBrowser';
import { benchQuestion, rollingDays } from '../benchQuestion';
import type { Measurement } from '../report/benchTable';
import { countersOf } from './countersOf';
import { measureRolling } from './measureRolling';
import { type Counters, pyrraRules, type RuleCost, slothRules } from './rulesOfOthers';

const daySeconds = 86_400;

/** A burn-down from nothing against all other ways to the same figure, on the same series. */
export async function measureCompared(
  source: Source,
  slo: MeasuredSlo,
  recorded: string,
  nowMs: number
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const days of [1, 7, 30, 90]) {
    const rolling = await measureRolling(source, countersOf(slo), days, nowMs);
    const fast = await burnDown(source, { ...slo, precision: 'fast' }, days, nowMs);
    const line = lineOf(days);
    measurements.push(
      {
        ...line('fast', 'fast: samples', fast.samples, 'samples'),
        point: { curve: 'window', line: 'burn-down, fast', x: days },
      },
      {
        ...line('rolling', 'one rolling range query a side: samples', rolling.samples, 'samples'),
        point: { curve: 'window', line: 'rolling range query', x: days },
      },
      ...(days < 30 ? [] : await compareWithRules(source, slo, recorded, days, nowMs, { rolling, fast }))
    );
  }
  return measurements;
}

interface Cost {
  samples: number;
  ms: number;
}

async function compareWithRules(
  source: Source,
  slo: MeasuredSlo,
  recorded: string,
  days: number,
  nowMs: number,
  { rolling, fast }: { rolling: Cost; fast: Cost }
): Promise<Measurement[]> {
  const counters = countersOf(slo);
  const line = lineOf(days);
  const raw = await rawSamples(source, counters, days, nowMs);
  const exact = await burnDown(source, { ...slo, precision: 'exact' }, days, nowMs);
  const sloth = await samplesADay(source, slothRules(counters, recorded, days), nowMs);
  const pyrra = await samplesADay(source, pyrraRules(counters, 'code', days), nowMs);
  const ratios = (id: string, { samples, ms }: Cost, limit: number): Measurement[] => [
    line(`${id}-ms`, `${id}: time`, ms, 'ms'),
    line(`${id}-of-raw`, `${id}: against the floor`, samples / raw, '×', limit),
    line(`${id}-of-rolling`, `${id}: against the range query`, samples / rolling.samples, '×'),
    line(`${id}-of-rolling-ms`, `${id}: time against the range query`, ms / rolling.ms, '×'),
    line(`${id}-of-sloth`, `${id}: against a day of Sloth's rules`, samples / sloth, '×'),
    line(`${id}-of-pyrra`, `${id}: against a day of Pyrra's rules`, samples / pyrra, '×'),
  ];
  return [
    line('raw', 'the floor, raw samples in range', raw, 'samples'),
    line('sloth', "Sloth's rules of the SLO, a day of them", sloth, 'samples'),
    line('pyrra', "Pyrra's rules of the SLO, a day of them", pyrra, 'samples'),
    line('rolling-ms', 'one rolling range query a side: time', rolling.ms, 'ms'),
    ...ratios('fast', fast, 1.5),
    line('exact', 'exact: samples', exact.samples, 'samples'),
    ...ratios('exact', exact, 2.5),
  ];
}

async function burnDown(source: Source, slo: MeasuredSlo, days: number, nowMs: number): Promise<Cost> {
  const question = benchQuestion({ ...slo, window: rollingDays(days) }, { nowMs, rangeDays: days });
  return benchBrowser(source).open([question], nowMs);
}

function lineOf(days: number) {
  return (id: string, what: string, measured: number, unit: string, limit?: number) => ({
    id: `compared-${days}d-${id}`,
    what: `burn-down ${days} d, 9 series: ${what}`,
    measured,
    unit,
    limit,
  });
}

async function rawSamples(source: Source, { bad, total }: Counters, days: number, nowMs: number): Promise<number> {
  let raw = 0;
  for (const series of [bad, total]) {
    const query = `sum(count_over_time(${series}[${days}d]))`;
    const { data } = await source.ask('query', { query, time: String(nowMs / 1000) });
    raw += Number(data.result[0]?.value?.[1] ?? 0);
  }
  return raw;
}

/** What one evaluation of each rule reads, times its evaluations in a day. */
async function samplesADay(source: Source, rules: readonly RuleCost[], nowMs: number): Promise<number> {
  let sum = 0;
  for (const { expr, everySeconds } of rules) {
    source.take();
    await source.ask('query', { query: expr, time: String(nowMs / 1000) });
    sum += (source.take().samples * daySeconds) / everySeconds;
  }
  return sum;
}
