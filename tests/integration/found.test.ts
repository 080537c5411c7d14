import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askFound } from '../../src/adapters/measure/found/askFound';
import { askRules } from '../../src/adapters/measure/found/askRules';
import { foundAsSlo } from '../../src/core/found/foundAsSlo';
import type { FoundSlo } from '../../src/core/found/foundSlo';
import { ruleDefinition } from '../../src/core/found/ruleDefinition';
import { objectAt } from '../../src/core/interchange/foreign/fields';
import type { SloAnswer } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';
import { startPrometheus } from '../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../contract/grafana';
import { fetchHttp } from './engine/fetchHttp';
import { askShop } from './recorded/askShop';
import { foundRules } from './recorded/foundRules';
import { dayMs, minuteMs } from './recorded/recordedPrometheus';
import { startRecordedShop } from './recorded/recordedShop';
import { shopSlo } from './recorded/shopSlo';

/** Shares of the budget by which a page may differ from what Sloth or Pyrra says: edges of the window, and minutes between scrapes. */
const MOST_OFF = 0.01;

let shop: Awaited<ReturnType<typeof startRecordedShop>>;
let found: readonly FoundSlo[];

beforeAll(async () => {
  shop = await startRecordedShop((nowMs) => [
    { fromMs: nowMs - 3 * dayMs - 10 * minuteMs, toMs: nowMs + 10 * minuteMs, files: [foundRules.always] },
    { fromMs: nowMs - 3 * dayMs - 10 * minuteMs, toMs: nowMs - 2 * dayMs, files: [foundRules.gone] },
    { fromMs: nowMs - 10 * minuteMs, toMs: nowMs + 10 * minuteMs, files: [foundRules.now] },
  ]);
  const answer = await askFound(shop.http, shop.uid, new AbortController().signal);
  found = answer.status === 'ready' ? answer.value : [];
}, 180_000);

afterAll(() => shop.stop());

const named = (name: string) => found.find((one) => one.name === name);

async function look(slo: Slo | undefined): Promise<SloAnswer['figures']> {
  if (slo === undefined) {
    throw new Error('no SLO');
  }
  const { answer } = await askShop(shop, { withRecorded: false, nowMs: shop.nowMs })(slo);
  return answer.figures;
}

const asSlo = (name: string) => {
  const one = named(name);
  return one && foundAsSlo(one, shop.uid);
};

it('one query finds them all, with objective and window', () => {
  expect(
    found.map(({ source, key, target, windowMs, noBurnDown }) => [source, key, target, windowMs, noBurnDown])
  ).toEqual([
    ['sloth', 'shop-availability', 0.99, 3 * dayMs, undefined],
    ['pyrra', 'shop-errors', 0.99, 3 * dayMs, undefined],
    ['pyrra', 'shop-latency', 0.98, 3 * dayMs, undefined],
    ['pyrra', 'shop-up', 0.99, 3 * dayMs, 'only-totals'],
  ]);
  expect(named('shop-up')?.remainingRatio).toBeCloseTo(0.75, 10);
});

it.each(['availability', 'shop-errors', 'shop-latency'])(
  '%s: the budget is what its source says is left',
  async (name) => {
    const { remaining, quality } = await look(asSlo(name));
    expect(quality.coveredShare).toBeGreaterThan(0.99);
    expect(Math.abs(Number(remaining) - (named(name)?.remainingRatio ?? NaN))).toBeLessThan(MOST_OFF);
  }
);

it('Sloth’s is a budget of time: the same failures by events leave another one', async () => {
  const bySloth = await look(asSlo('availability'));
  const byPyrra = await look(asSlo('shop-errors'));
  const byEvents = await look(shopSlo());
  expect(bySloth.unit).toBe('checks');
  // Edges of the window lie at quarter hours.
  expect(bySloth.events).toMatchObject({ total: expect.closeTo(3 * 1440, -2) });
  expect(Math.abs(Number(byEvents.remaining) - Number(byPyrra.remaining))).toBeLessThan(MOST_OFF);
  expect(Math.abs(Number(byEvents.remaining) - Number(bySloth.remaining))).toBeGreaterThan(MOST_OFF);
});

it('the rules that a Prometheus runs tell the definitions', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const rules = join(folder, 'rules.yml');
  writeFileSync(rules, foundRules.always);
  const prometheus = await startPrometheus({ dataFolder: join(folder, 'data'), ruleFiles: [rules] });
  const workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
  const answer = await askRules(fetchHttp(workbench.url), workbench.prometheusUid, new AbortController().signal);
  await workbench.close();
  await prometheus.stop();
  rmSync(folder, { recursive: true });
  const told = answer.status === 'ready' ? answer.value : [];
  const made = found.map((one) => ruleDefinition(one, told, shop.uid));
  const source = (spec: object) => ({ metricSource: { type: 'Prometheus', spec } });
  const specs = made.flatMap((one) => (one.ok ? [objectAt(one.definition, 'spec')] : []));
  const indicators = specs.map((spec) => objectAt(spec, 'indicator').spec);
  expect(indicators).toMatchObject([
    { ratioMetric: { total: source({ metric: 'shop_requests_total' }) } },
    { ratioMetric: { bad: source({ metric: 'shop_requests_total' }) } },
    { latencyMetric: { ...source({ metric: 'shop_seconds' }), threshold: 0.5 } },
  ]);
  expect(made[3]).toEqual({ ok: false, why: 'not-told' });
  expect(specs.map(({ budgetingMethod }) => budgetingMethod)).toEqual([
    'RatioTimeslices',
    'Occurrences',
    'Occurrences',
  ]);
}, 60_000);
