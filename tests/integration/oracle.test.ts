import { nanAtMs, silence, vanishedAtMs } from '../oracle/missingDataCases';
import { selectorText } from '../oracle/oracleScenario';
import { dayMs, hourMs, oracleDays, oracleEndMs, oracleStartMs } from '../oracle/paces';
import { type RunningOracle, startOracle } from '../oracle/startOracle';

let oracle: RunningOracle;

beforeAll(async () => {
  oracle = await startOracle();
}, 120_000);

afterAll(() => oracle.stop());

/** The value of an expression at an instant; undefined when it has none. */
async function ask(expression: string, tMs: number): Promise<number | undefined> {
  const response = await fetch(
    `${oracle.url}/api/v1/query?${new URLSearchParams({ query: expression, time: String(tMs / 1000) })}`
  );
  const answer = await response.json();
  expect(answer.status).toBe('success');
  const value = answer.data.result[0]?.value[1];
  return value === undefined ? undefined : Number(value);
}

/** Plain increase over the days from the second to the last, summed. */
async function increaseByDay(selector: string): Promise<number> {
  let sum = 0;
  for (let day = 2; day <= oracleDays; day++) {
    sum += (await ask(`sum(increase(${selector}[1d]))`, oracleStartMs + day * dayMs)) ?? 0;
  }
  return sum;
}

const fromMs = oracleStartMs + dayMs;

it.each([
  ['scrape-15s', 0.001],
  ['scrape-30s', 0.001],
  ['scrape-60s', 0.001],
  ['edge-outages', 0.001],
  ['many-series', 0.001],
  ['restart-weekly', 0.001],
  ['restart-daily', 0.001],
  ['short-pods', 0.001],
  ['restart-hourly', 0.01],
  ['idle', 0.001],
])('%s: the increase by day is the truth to a share of %d', async (name, share) => {
  const scenario = oracle.scenario(name);
  const truth = scenario.truth(fromMs, oracleEndMs);
  expect(truth.bad).toBeGreaterThan(0);
  const counted = await increaseByDay(selectorText(scenario.total));
  expect(Math.abs(counted - truth.total) / truth.total).toBeLessThan(share);
});

it('increase misses the first events of series that are born with them', async () => {
  const scenario = oracle.scenario('born-errors');
  const truth = scenario.truth(fromMs, oracleEndMs);
  const bad = scenario.indicator.kind === 'bad' ? selectorText(scenario.indicator.bad) : '';
  const counted = await increaseByDay(bad);
  expect(truth.bad).toBe(7 * 120);
  expect(counted).toBeLessThan(truth.bad * 0.99);
  expect(counted).toBeGreaterThan(truth.bad * 0.8);
});

it('latency: the bucket of the threshold counts the good events', async () => {
  const scenario = oracle.scenario('latency');
  const truth = scenario.truth(fromMs, oracleEndMs);
  const good = scenario.indicator.kind === 'good' ? await increaseByDay(selectorText(scenario.indicator.good)) : 0;
  expect(truth.bad).toBeGreaterThan(10_000);
  expect(Math.abs(good - truth.good) / truth.good).toBeLessThan(0.001);
});

it('groups: each region has its own truth', () => {
  const scenario = oracle.scenario('groups');
  const [all, north, south] = [undefined, 'north', 'south'].map((group) => scenario.truth(fromMs, oracleEndMs, group));
  expect((north?.bad ?? 0) + (south?.bad ?? 0)).toBe(all?.bad);
  expect(south?.bad).toBeGreaterThan(north?.bad ?? Infinity);
});

describe('missing data', () => {
  const totalIn = (name: string, tMs: number) =>
    ask(`sum(increase(${selectorText(oracle.scenario(name).total)}[1h]))`, tMs);

  it('silence: nothing in the gap, and nothing happened there', async () => {
    expect(await totalIn('silence', silence.fromMs + 3 * hourMs)).toBeUndefined();
    expect(oracle.scenario('silence').truth(silence.fromMs, silence.toMs).total).toBe(0);
  });

  it('unscraped: nothing in the gap, though events went on', async () => {
    expect(await totalIn('unscraped', silence.fromMs + 3 * hourMs)).toBeUndefined();
    expect(oracle.scenario('unscraped').truth(silence.fromMs, silence.toMs).total).toBeGreaterThan(100_000);
  });

  it('nan: an hour that ends with it is NaN, the next one and an hour around it are not', async () => {
    const hourEnd = (tMs: number) => Math.ceil(tMs / hourMs) * hourMs;
    expect(await totalIn('nan', hourEnd(nanAtMs.amidMs))).toBeGreaterThan(0);
    expect(await totalIn('nan', hourEnd(nanAtMs.lastMs))).toBeNaN();
    expect(await totalIn('nan', hourEnd(nanAtMs.lastMs) + hourMs)).toBeGreaterThan(0);
  });

  it('vanished: nothing after the end of the series', async () => {
    expect(await totalIn('vanished', vanishedAtMs)).toBeGreaterThan(0);
    expect(await totalIn('vanished', vanishedAtMs + 2 * hourMs)).toBeUndefined();
  });

  it('idle: 0 at night', async () => {
    expect(await totalIn('idle', oracleEndMs - 4 * hourMs)).toBe(0);
  });

  it('good above total: on the sixth day only', () => {
    const scenario = oracle.scenario('good-above-total');
    const day = (index: number) => scenario.truth(oracleStartMs + index * dayMs, oracleStartMs + (index + 1) * dayMs);
    expect(day(5).good).toBeGreaterThan(day(5).total);
    expect(day(5).bad).toBe(0);
    expect(day(4).good).toBeLessThan(day(4).total);
  });
});
