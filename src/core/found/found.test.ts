import fc from 'fast-check';
import { mayBeAsked } from '../promql/freeQuery';
import { eventUnit } from '../slo/countedUnit';
import { foundAsSlo } from './foundAsSlo';
import { type FoundSample, readFound } from './readFound';

const series = (metric: string, value: number, labels: Record<string, string>): FoundSample => ({
  labels: { __name__: metric, ...labels },
  value,
});

function sloth(id: string, more: Record<string, string> = {}, { target = 0.99, days = 30, remaining = 0.4 } = {}) {
  const labels = { sloth_id: `shop-${id}`, sloth_slo: id, sloth_service: 'shop', ...more };
  return [
    series('slo:objective:ratio', target, labels),
    series('slo:time_period:days', days, labels),
    series('slo:period_error_budget_remaining:ratio', remaining, labels),
    series('slo:sli_error:ratio_rate5m', 0.002, { ...labels, sloth_window: '5m' }),
  ];
}

function pyrra(slo: string, { target = 0.99, seconds = 2_419_200, availability = 0.995 } = {}) {
  return [
    series('pyrra_objective', target, { slo, team: 'shop' }),
    series('pyrra_window', seconds, { slo, team: 'shop' }),
    series('pyrra_availability', availability, { slo, team: 'shop' }),
    series('pyrra_errors:rate5m', 0, { slo, team: 'shop' }),
  ];
}

it('reads what Sloth and Pyrra record, by name', () => {
  expect(readFound([...pyrra('checkout-errors'), ...sloth('availability')])).toEqual([
    {
      source: 'sloth',
      key: 'shop-availability',
      name: 'availability',
      service: 'shop',
      matchers: [{ label: 'sloth_id', op: '=', value: 'shop-availability' }],
      target: 0.99,
      windowMs: 30 * 86_400_000,
      remainingRatio: 0.4,
      noBurnDown: undefined,
    },
    {
      source: 'pyrra',
      key: 'checkout-errors',
      name: 'checkout-errors',
      service: undefined,
      matchers: [{ label: 'slo', op: '=', value: 'checkout-errors' }],
      target: 0.99,
      windowMs: 28 * 86_400_000,
      remainingRatio: expect.closeTo(0.5, 10),
      noBurnDown: undefined,
    },
  ]);
});

it('nothing is found where neither records, or only something like it', () => {
  expect(readFound([])).toEqual([]);
  expect(readFound([series('slo:objective:ratio', 0.9, {}), series('pyrra_window', 60, { slo: 'a' })])).toEqual([]);
});

it('SLOs of one name are told by the labels in which they differ', () => {
  const found = readFound([
    ...sloth('availability', { cluster: 'a', tier: '1' }, { remaining: 0.1 }),
    ...sloth('availability', { cluster: 'b"', tier: '1' }, { remaining: 0.2 }),
  ]);
  expect(found.map(({ key, remainingRatio }) => [key, remainingRatio])).toEqual([
    ['shop-availability{cluster="a"}', 0.1],
    ['shop-availability{cluster="b\\""}', 0.2],
  ]);
  expect(found[1]?.matchers).toContainEqual({ label: 'cluster', op: '=', value: 'b"' });
});

it.each([
  { what: 'an objective of 1', samples: sloth('a', {}, { target: 1 }), why: 'no-objective' },
  { what: 'an objective of 0', samples: pyrra('a', { target: 0 }), why: 'no-objective' },
  { what: 'a window of none', samples: sloth('a', {}, { days: 0 }), why: 'no-window' },
  { what: 'a window of years', samples: sloth('a', {}, { days: 401 }), why: 'no-window' },
  { what: 'a window of odd seconds', samples: pyrra('a', { seconds: 61 }), why: 'no-window' },
  { what: 'no shares', samples: sloth('a').slice(0, 3), why: 'no-ratios' },
  { what: 'no rates', samples: pyrra('a').slice(0, 3), why: 'no-rates' },
  {
    what: 'a yes/no gauge',
    samples: [...pyrra('a'), { labels: { slo: 'a', headroom_gauge: 'yes' }, value: 1 }],
    why: 'only-totals',
  },
])('$what: no burn-down, and why', ({ samples, why }) => {
  const [found] = readFound(samples);
  expect(found?.noBurnDown).toBe(why);
  expect(found && foundAsSlo(found, 'prom')).toBeUndefined();
});

it('what is no number is no figure', () => {
  expect(readFound(sloth('a', {}, { remaining: NaN }))[0]?.remainingRatio).toBeUndefined();
  expect(readFound(pyrra('a', { availability: NaN }))[0]?.remainingRatio).toBeUndefined();
});

it('Sloth’s shares are checks, Pyrra’s rates are events', () => {
  const [bySloth, byPyrra] = [sloth('a'), pyrra('b')].map((samples) => {
    const [found] = readFound(samples);
    return found && foundAsSlo(found, 'prom');
  });
  expect(bySloth && eventUnit(bySloth)).toBe('checks');
  expect(bySloth?.indicator).toMatchObject({
    event: { query: 'sum(sum_over_time(((slo:sli_error:ratio_rate5m{sloth_id="shop-a"}) >= 0)[$__window:1m]))' },
    total: { query: 'sum(count_over_time(((slo:sli_error:ratio_rate5m{sloth_id="shop-a"}) >= 0)[$__window:1m]))' },
  });
  expect(byPyrra && eventUnit(byPyrra)).toBe('events');
  expect(byPyrra?.indicator).toMatchObject({
    event: { query: 'sum(sum_over_time(((pyrra_errors:rate5m{slo="b"} * 60) >= 0)[$__window:1m]))' },
    total: { query: 'sum(sum_over_time(((pyrra_requests:rate5m{slo="b"} * 60) >= 0)[$__window:1m]))' },
  });
});

it('any name gives a query that may be asked', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom(sloth, pyrra), (name, samples) => {
      const [found] = readFound(samples(name));
      const slo = found && foundAsSlo(found, 'prom');
      const { indicator } = slo ?? {};
      return indicator?.kind === 'free' && indicator.event.by === 'query' && mayBeAsked(indicator.event.query);
    })
  );
});
