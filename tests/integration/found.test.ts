import { askFound } from '../../src/adapters/measure/found/askFound';
import { foundAsSlo } from '../../src/core/found/foundAsSlo';
import type { FoundSlo } from '../../src/core/found/foundSlo';
import type { SloAnswer } from '../../src/core/slo/answer';
import type { Slo } from '../../src/core/slo/slo';
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
  expect(bySloth.events).toMatchObject({ total: expect.closeTo(3 * 1440, -1) });
  expect(Math.abs(Number(byEvents.remaining) - Number(byPyrra.remaining))).toBeLessThan(MOST_OFF);
  expect(Math.abs(Number(byEvents.remaining) - Number(bySloth.remaining))).toBeGreaterThan(MOST_OFF);
});
