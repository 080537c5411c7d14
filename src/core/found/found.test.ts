import fc from 'fast-check';
import { mayBeAsked } from '../promql/freeQuery';
import { eventUnit } from '../slo/countedUnit';
import { definedHere } from './definedHere';
import { foundAsSlo } from './foundAsSlo';
import { foundAt } from './foundAt';
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
      matchers: [
        { label: 'sloth_id', op: '=', value: 'shop-availability' },
        { label: 'sloth_service', op: '=', value: 'shop' },
        { label: 'sloth_slo', op: '=', value: 'availability' },
        { label: 'sloth_window', op: '=', value: '5m' },
      ],
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
      matchers: [
        { label: 'slo', op: '=', value: 'checkout-errors' },
        { label: 'team', op: '=', value: 'shop' },
      ],
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
  { what: 'is gone', gone: [] },
  { what: 'was there within a day', gone: [3] },
  { what: 'still says what is left', gone: [2, 3] },
])('what a cluster recorded that $what is not counted with another’s', ({ gone }) => {
  const b = sloth('a', { cluster: 'b' }, { remaining: 0.9 }).filter((_, at) => gone.includes(at));
  const ended = b.map(({ labels, value }) => ({
    labels: 'sloth_window' in labels ? { ...labels, headroom_ended: 'yes' } : labels,
    value,
  }));
  const [found, ...others] = readFound([...sloth('a', { cluster: 'a' }), ...ended]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ key: 'shop-a', remainingRatio: 0.4, noBurnDown: undefined });
  expect(found?.matchers).toContainEqual({ label: 'cluster', op: '=', value: 'a' });
  expect(found?.matchers.map(({ label }) => label)).not.toContain('headroom_ended');
});

it('a share that is absent now and was there within a day is counted all the same', () => {
  const samples = sloth('a').map(({ labels, value }) =>
    'sloth_window' in labels ? { labels: { ...labels, headroom_ended: 'yes' }, value } : { labels, value }
  );
  const [found] = readFound(samples);
  expect(found?.noBurnDown).toBeUndefined();
  expect(found).toEqual(readFound(sloth('a'))[0]);
});

it('labels that cannot be asked for are left out', () => {
  const [found] = readFound(sloth('a', { 'team.name': 'shop' }));
  expect(found && foundAsSlo(found, 'prom')).toBeDefined();
});

it('is defined here by what asks the same, by name or by recorded series', () => {
  const [found] = readFound(sloth('a'));
  const slo = found && foundAsSlo(found, 'prom');
  if (found === undefined || slo === undefined) {
    throw new Error('nothing found');
  }
  const named = (name: string, service: string) => ({ ...slo, ref: { documentUid: 'd', name }, service });
  expect(definedHere(found, [named('b', 'shop'), named('a', 'other')])).toBeUndefined();
  expect(definedHere(found, [named('a', 'shop')])).toEqual({ documentUid: 'd', name: 'a' });
  const recorded = { ...named('b', 'other'), recorded: { source: 'sloth' as const, name: 'shop-a' } };
  expect(definedHere(found, [recorded])).toEqual({ documentUid: 'd', name: 'b' });
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
  const share = 'slo:sli_error:ratio_rate5m{sloth_id="shop-a",sloth_service="shop",sloth_slo="a",sloth_window="5m"}';
  expect(bySloth && eventUnit(bySloth)).toBe('checks');
  expect(bySloth?.indicator).toMatchObject({
    event: { query: `sum(sum_over_time(((${share}) >= 0)[$__window:1m]))` },
    total: { query: `sum(count_over_time(((${share}) >= 0)[$__window:1m]))` },
  });
  expect(byPyrra && eventUnit(byPyrra)).toBe('events');
  expect(byPyrra?.indicator).toMatchObject({
    event: { query: 'sum(sum_over_time(((pyrra_errors:rate5m{slo="b",team="shop"} * 60) >= 0)[$__window:1m]))' },
    total: { query: 'sum(sum_over_time(((pyrra_requests:rate5m{slo="b",team="shop"} * 60) >= 0)[$__window:1m]))' },
  });
});

it('any name gives a query that may be asked', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom(sloth, pyrra), (name, samples) => {
      // What looks like a variable of Grafana's is refused: something else would be asked in its place.
      fc.pre(!name.includes('$'));
      const [found] = readFound(samples(name));
      const slo = found && foundAsSlo(found, 'prom');
      const { indicator } = slo ?? {};
      return indicator?.kind === 'free' && indicator.event.by === 'query' && mayBeAsked(indicator.event.query);
    })
  );
});

it('keeps the address of an SLO while others of its name come and go', () => {
  const alone = readFound(sloth('availability', { cluster: 'a', zone: 'x' }));
  const two = readFound([...sloth('availability', { cluster: 'a' }), ...sloth('availability', { cluster: 'b' })]);
  const keysAt = (all: typeof alone, key: string) => foundAt(all, 'sloth', key).map((one) => one.key);
  expect(keysAt(alone, 'shop-availability')).toEqual(['shop-availability']);
  // The second has come: the old address means both, each has one of its own.
  expect(keysAt(two, 'shop-availability')).toEqual(two.map(({ key }) => key));
  expect(keysAt(two, 'shop-availability{cluster="b"}')).toEqual(['shop-availability{cluster="b"}']);
  // It has gone: its address means nothing, that of the other still the other.
  expect(keysAt(alone, 'shop-availability{cluster="a"}')).toEqual(['shop-availability']);
  expect(keysAt(alone, 'shop-availability{cluster="a",zone="x"}')).toEqual(['shop-availability']);
  expect(keysAt(alone, 'shop-availability{cluster="b"}')).toEqual([]);
  expect(keysAt(alone, 'shop')).toEqual([]);
  expect(foundAt(alone, 'pyrra', 'shop-availability')).toEqual([]);
});
