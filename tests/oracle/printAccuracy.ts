import { sliQueries } from '../../src/core/promql/sliQueries';
import type { Indicator, Slo } from '../../src/core/slo/slo';
import type { OracleScenario, OracleSelector } from './oracleScenario';
import { dayMs, hourMs, minuteMs, oracleEndMs, oracleStartMs } from './paces';
import { startOracle } from './startOracle';

/** `npx tsx tests/oracle/printAccuracy.ts`: how far sums of buckets are from the truth, as a table in Markdown. */
const scenarios = [
  'scrape-15s',
  'scrape-30s',
  'scrape-60s',
  'edge-outages',
  'many-series',
  'restart-weekly',
  'restart-daily',
  'restart-hourly',
  'restart-on-edge',
  'short-pods',
];
const widths = [
  ['15 m', 15 * minuteMs],
  ['1 h', hourMs],
  ['6 h', 6 * hourMs],
  ['1 d', dayMs],
] as const;
const precisions: ReadonlyArray<Slo['precision']> = ['fast', 'exact'];

/** The first day is left out: its first bucket has no sample before its start. */
const fromMs = oracleStartMs + dayMs;

async function print(): Promise<void> {
  const oracle = await startOracle();
  const sumOf = (query: string, widthMs: number) => sumOfBuckets(oracle.url, query, widthMs);
  const columns = precisions.flatMap((precision) => widths.map(([name]) => `${precision} ${name}`));
  const lines = [
    ['', ...columns],
    ['---', ...columns.map(() => '---')],
  ];
  for (const name of scenarios) {
    const scenario = oracle.scenario(name);
    const line = [name];
    for (const precision of precisions) {
      // `increase` makes up for what happened after a process's last scrape; `exact` counts what is in the samples.
      const truth = scenario[precision === 'fast' ? 'truth' : 'scraped'](fromMs, oracleEndMs);
      for (const [, widthMs] of widths) {
        const { bad = '', total = '' } = sliQueries(indicatorOf(scenario), widthMs, { precision, births: 'flag' });
        line.push(`${off(await sumOf(bad, widthMs), truth.bad)} / ${off(await sumOf(total, widthMs), truth.total)}`);
      }
    }
    lines.push(line);
  }
  await oracle.stop();
  process.stdout.write(`Bad events / totals off by, in percent\n\n${lines.map(asRow).join('\n')}\n`);
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

function off(counted: number, truth: number): string {
  return (100 * Math.abs(counted / truth - 1)).toFixed(3);
}

function indicatorOf({ indicator, total }: OracleScenario): Indicator {
  const event = indicator.kind === 'bad' ? indicator.bad : indicator.good;
  return { kind: 'ratio', given: indicator.kind, event: selectorOf(event), total: selectorOf(total), groupBy: [] };
}

function selectorOf({ metric, matchers }: OracleSelector) {
  return { metric, matchers: matchers.map(({ label, operator, value }) => ({ label, op: operator, value })) };
}

void print().then(() => process.exit(0));
