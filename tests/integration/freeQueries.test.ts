import * as v from 'valibot';
import { sloSchema } from '../../src/core/documents/sloSchema';
import { exampleSlo } from '../../src/core/documents/testing/exampleSlo';
import { toSlo } from '../../src/core/documents/toSlo';
import type { SloAnswer } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';
import { checkSum } from '../../src/adapters/measure/check/checkSum';
import { askShop } from './recorded/askShop';
import { startRecordedShop } from './recorded/recordedShop';
import { groupedBy, shopSlo } from './recorded/shopSlo';

let shop: Awaited<ReturnType<typeof startRecordedShop>>;

beforeAll(async () => {
  shop = await startRecordedShop(() => []);
}, 120_000);

afterAll(() => shop.stop());

const guided = shopSlo();
const bad = 'shop_requests_total{job="shop",code=~"5.."}[$__window]';
const all = 'shop_requests_total{job="shop"}[$__window]';
const byQuery = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });
const bySelector = { metricSource: { spec: { metric: 'shop_requests_total', matchers: [shopJob()] } } };

function shopJob() {
  return { label: 'job', op: '=', value: 'shop' };
}

/** The shop's SLO with these metrics, read from a document. */
function written(ratioMetric: object, groupBy: string[] = []): Slo {
  const resource = exampleSlo('availability', guided.target, { indicator: { spec: { ratioMetric, groupBy } } });
  const { indicator } = toSlo(v.parse(sloSchema, resource), 'headroom-shop');
  return shopSlo({ indicator });
}

async function ask(slo: Slo): Promise<SloAnswer> {
  return (await askShop(shop, { withRecorded: true, nowMs: shop.nowMs })(slo)).answer;
}

it.each([
  ['counts', { bad: byQuery(`sum(increase(${bad}))`), total: byQuery(`sum(increase(${all})) # all`) }],
  ['a selector beside a query', { bad: byQuery(`sum(increase(${bad}))`), total: bySelector }],
  ['series that nothing sums', { bad: byQuery(`increase(${bad})`), total: byQuery(`increase(${all})`) }],
])('%s give the figures of the guided kind', async (_, ratioMetric) => {
  const [expected, found] = [await ask(guided), await ask(written(ratioMetric))];
  expect(expected.figures.events).toMatchObject({ total: expect.any(Number) });
  expect(found.figures.remaining).toBeCloseTo(Number(expected.figures.remaining), 9);
  expect(found.figures.sli).toBeCloseTo(Number(expected.figures.sli), 12);
  expect(found.figures.status).toBe(expected.figures.status);
  expect(found.figures.quality.flags.map(({ code }) => code)).toEqual(
    expected.figures.quality.flags.map(({ code }) => code).filter((code) => code !== 'births-not-counted')
  );
});

it('“or vector(0)” beside bad events changes nothing, and silence stays no data', async () => {
  const bads = byQuery(`sum(increase(${bad})) or vector(0)`);
  const [expected, found, silent] = [
    await ask(guided),
    await ask(written({ bad: bads, total: bySelector })),
    await ask(written({ bad: bads, total: byQuery('sum(increase(shop_nothing_total[$__window]))') })),
  ];
  expect(found.figures.remaining).toBeCloseTo(Number(expected.figures.remaining), 9);
  expect(found.figures.status).toBe(expected.figures.status);
  expect(silent.figures).toMatchObject({ status: 'no-data', remaining: 'no-data' });
});

it('“or vector(0)” beside what matches nothing, or within what is added, does not pass for events', async () => {
  const [none, typo] = ['shop_nothing_total[$__window]', 'sum(increase(shop_typo_total[$__window])) or vector(0)'];
  const [bads, goods, silent] = [
    await ask(written({ bad: byQuery(typo), total: bySelector })),
    await ask(written({ good: byQuery(typo), total: bySelector })),
    await ask(
      written({
        bad: byQuery(`sum(increase(${bad}))`),
        total: byQuery(`sum(increase(${none})) + (2 * (sum(increase(${none})) or vector(0)))`),
      })
    ),
  ];
  expect(bads.figures.quality.flags.map(({ code }) => code)).toContain('bad-never-seen');
  expect(goods.figures).toMatchObject({ status: 'no-data', remaining: 'no-data', sli: 'no-data' });
  expect(goods.figures.quality.flags.map(({ code }) => code)).toContain('good-matches-nothing');
  expect(silent.figures).toMatchObject({ status: 'no-data', remaining: 'no-data' });
});

it('bad events of no events at all are no figure', async () => {
  const found = await ask(
    written({ bad: byQuery(`sum(increase(${bad}))`), total: byQuery(`0 * sum(increase(${all}))`) })
  );
  expect(found.figures).toMatchObject({ status: 'no-data', remaining: 'no-data' });
  expect(found.figures.quality.flags.map(({ code }) => code)).toContain('bad-without-events');
});

it('what is taken away or added counts as 0 where it has no series', async () => {
  const none = 'shop_nothing_total[$__window]';
  const [expected, less, more] = [
    await ask(guided),
    await ask(
      written({
        good: byQuery(`sum(increase(${all})) - sum(increase(${bad})) - sum(increase(${none}))`),
        total: bySelector,
      })
    ),
    await ask(written({ bad: byQuery(`sum(increase(${none})) + sum(increase(${bad}))`), total: bySelector })),
  ];
  for (const { figures } of [less, more]) {
    expect(figures.remaining).toBeCloseTo(Number(expected.figures.remaining), 9);
    expect(figures.sli).toBeCloseTo(Number(expected.figures.sli), 12);
  }
});

it('series that are not plainly written are counted in wider intervals at the edges', async () => {
  const found = await ask(
    written({ bad: byQuery(`sum(increase(${bad}))`), total: byQuery(`sum(increase(${all.replaceAll('"', "'")}))`) })
  );
  const expected = await ask(guided);
  expect(Math.abs(Number(found.figures.remaining) - Number(expected.figures.remaining))).toBeLessThan(0.01);
});

it('a factor is what the data source reads, however it is written', async () => {
  const none = 'sum(increase(shop_nothing_total[$__window]))';
  const [expected, found] = [
    await ask(guided),
    await ask(
      written({
        bad: byQuery(`1e+3 * sum(increase(${bad})) / 1E3 * 0x10 / 16 - ${none} * 1e+3`),
        total: byQuery(`sum(increase(${all})) * 2.5E-1 / .25`),
      })
    ),
  ];
  expect(found.figures.remaining).toBeCloseTo(Number(expected.figures.remaining), 9);
  expect(found.figures.sli).toBeCloseTo(Number(expected.figures.sli), 12);
});

it('rates are multiplied by the length of their bucket', async () => {
  const rates = written({ bad: byQuery(`sum(rate(${bad}))`), total: byQuery(`sum(rate(${all}))`) });
  const [expected, found] = [await ask(guided), await ask(rates)];
  expect(found.figures.remaining).toBeCloseTo(Number(expected.figures.remaining), 9);
  const queries = found.explanation.queries.map(({ expr }) => expr);
  expect(queries).toContain('(sum(rate(shop_requests_total{job="shop",code=~"5.."}[5m]))) * 300');
  const check = await checkSum(shop.http, found, new AbortController().signal);
  expect(check).toMatchObject({ status: 'ready', value: { direct: { total: expect.any(Number) } } });
  expect(Math.abs(check.status === 'ready' ? (check.value.totalOffRatio ?? 1) : 1)).toBeLessThan(0.001);
});

it('groups by labels that the queries tell apart', async () => {
  const free = written({ bad: byQuery(`sum by (region, code) (increase(${bad}))`), total: bySelector }, ['region']);
  const [expected, found] = [await ask(shopSlo({ indicator: groupedBy('region') })), await ask(free)];
  const budgets = ({ groups }: SloAnswer) =>
    groups.map(({ labels, figures }) => [labels.region, Number(figures.remaining).toFixed(9)]);
  expect(budgets(found)).toEqual(budgets(expected));
  expect(budgets(found).map(([region]) => region)).toEqual(['north', 'south']);
});

it('a query that the data source refuses is no figure', async () => {
  const broken = written({ bad: byQuery('sum(increase(a[$__window]) by)'), total: bySelector });
  await expect(ask(broken)).rejects.toThrow(/bad-query|parse error/);
});
