import { sliQueries } from '../../src/core/promql/sliQueries';
import type { CounterIndicator } from '../../src/core/recorded/counterIndicator';
import type { Slo } from '../../src/core/slo/slo';
import type { OracleScenario, OracleSelector } from './oracleScenario';
import { dayMs, hourMs, minuteMs, oracleEndMs, oracleStartMs } from './paces';
import { startOracle } from './startOracle';

/**
 * `npx tsx tests/oracle/printAccuracy.ts`: how far sums of buckets are from the truth, as the table of
 * docs/slo-maths.md §2; a row is the worst of its scenarios.
 */
const rows: ReadonlyArray<readonly [title: string, scenarios: readonly string[], against?: 'truth' | 'scraped']> = [
  ['steady failures, scraped every 15, 30, 60 s', ['scrape-15s', 'scrape-30s', 'scrape-60s']],
  ['both change at any millisecond, every 15, 30 s', ['bursts-15s', 'bursts-30s']],
  ['both change at any millisecond, every 60 s', ['bursts-60s']],
  ['the same with restarts, every 15, 30 s', ['bursts-restarts-15s', 'bursts-restarts-30s']],
  ['the same with restarts, every 60 s', ['bursts-restarts-60s']],
  ['outages that begin exactly on an edge', ['edge-outages', 'many-series']],
  ['a restart each week or day', ['restart-weekly', 'restart-daily']],
  ['a restart each hour', ['restart-hourly']],
  ['the same, against what scrapes have seen', ['restart-hourly'], 'scraped'],
  ['pods that live two hours', ['short-pods']],
  ['a restart exactly on an edge, an outage after it', ['restart-on-edge']],
];
const widths = [
  ['15 m', 15 * minuteMs],
  ['1 h', hourMs],
  ['1 d', dayMs],
] as const;
const precisions: ReadonlyArray<Slo['precision']> = ['fast', 'exact'];

/** The first day is left out: its first bucket has no sample before its start. */
const fromMs = oracleStartMs + dayMs;

interface Off {
  bad: number;
  total: number;
}

async function print(): Promise<void> {
  const oracle = await startOracle();
  const columns = precisions.flatMap((precision) => widths.map(([name, widthMs]) => ({ precision, name, widthMs })));
  const lines = [
    ['off by: bad events / totals', ...columns.map(({ precision, name }) => `${precision} ${name}`)],
    ['---', ...columns.map(() => '---')],
  ];
  for (const [title, names, against = 'truth'] of rows) {
    const line = [title];
    for (const { precision, widthMs } of columns) {
      const offs: Off[] = [];
      for (const name of names) {
        offs.push(await offBy(oracle.url, oracle.scenario(name), against, precision, widthMs));
      }
      line.push(`${worst(offs.map(({ bad }) => bad))} / ${worst(offs.map(({ total }) => total))}`);
    }
    lines.push(line);
  }
  await oracle.stop();
  process.stdout.write(`${lines.map(asRow).join('\n')}\n`);
}

async function offBy(
  url: string,
  scenario: OracleScenario,
  against: 'truth' | 'scraped',
  precision: Slo['precision'],
  widthMs: number
): Promise<Off> {
  const truth = scenario[against](fromMs, oracleEndMs);
  const { bad = '', total = '' } = sliQueries(indicatorOf(scenario), widthMs, { precision, births: 'flag' });
  return {
    bad: Math.abs((await sumOfBuckets(url, bad, widthMs)) / truth.bad - 1),
    total: Math.abs((await sumOfBuckets(url, total, widthMs)) / truth.total - 1),
  };
}

/** In percent, rounded up: what is printed is never less than what was found. */
function worst(shares: readonly number[]): string {
  const percent = 100 * Math.max(...shares);
  return `${percent < 0.1 ? (Math.ceil(percent * 100) / 100).toFixed(2) : (Math.ceil(percent * 10) / 10).toFixed(1)} %`;
}

function asRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

async function sumOfBuckets(url: string, query: string, widthMs: number): Promise<number> {
  const range = { start: (fromMs + widthMs) / 1000, end: oracleEndMs / 1000, step: widthMs / 1000 };
  const params = new URLSearchParams({ query, ...mapped(range) });
  const { data } = await (await fetch(`${url}/api/v1/query_range?${params}`)).json();
  const [series] = data.result;
  return series.values.reduce((sum: number, [, value]: [number, string]) => sum + Number(value), 0);
}

function mapped(numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
}

function indicatorOf({ indicator, total }: OracleScenario): CounterIndicator {
  const event = indicator.kind === 'bad' ? indicator.bad : indicator.good;
  return { kind: 'ratio', given: indicator.kind, event: selectorOf(event), total: selectorOf(total), groupBy: [] };
}

function selectorOf({ metric, matchers }: OracleSelector) {
  return { metric, matchers: matchers.map(({ label, operator, value }) => ({ label, op: operator, value })) };
}

void print().then(() => process.exit(0));
