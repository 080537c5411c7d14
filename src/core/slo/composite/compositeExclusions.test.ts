import { noData } from '../answer';
import type { Exclusion, Treatment } from '../exclusions/exclusion';
import { during, steady } from '../testing/answers';
import { DAY_MS, HOUR_MS, NOW_MS } from '../testing/question';
import { answerComposite, compositeQuestion, type TestPart } from './testing/compositeQuestion';

const OUTAGE_MS = NOW_MS - 3 * DAY_MS;
const total = steady(100);
const calm: TestPart = { name: 'calm', counts: { total, bad: steady(0.01) } };
const down: TestPart = { name: 'down', counts: { total, bad: during(100, OUTAGE_MS, OUTAGE_MS + HOUR_MS) } };

const outage = (treatment: Treatment): Exclusion => ({
  reason: 'Database upgrade',
  treatment,
  origin: 'slo',
  time: { kind: 'once', fromMs: OUTAGE_MS, toMs: OUTAGE_MS + HOUR_MS },
});

function answer(parts: TestPart[], slo: object = {}, changes: object = {}) {
  return answerComposite(compositeQuestion('weighted', parts, slo, changes), parts);
}

const spentOf = ({ figures }: ReturnType<typeof answer>) => Number(figures.spent);

it('what is excluded of a part is excluded of its part of the whole, and is seen with and without', () => {
  const excused: TestPart = { ...down, slo: { exclusions: [outage('exclude')] } };
  const plain = answer([calm, down]);
  const excluded = answer([calm, excused]);
  expect(spentOf(plain)).toBeCloseTo((0.0001 + 1 / 720) / 0.001 / 2, 6);
  expect(spentOf(excluded)).toBeCloseTo(0.0001 / 0.001 / 2, 6);
  expect(excluded.withoutExclusions?.figures.remaining).toBeCloseTo(Number(plain.figures.remaining), 9);
  expect(excluded.exclusions).toMatchObject([{ fromMs: OUTAGE_MS, reason: 'Database upgrade' }]);
  expect(excluded.figures.quality.flags).toContainEqual({
    code: 'excluded',
    times: 1,
    reasons: ['Database upgrade'],
    remaining: excluded.withoutExclusions?.figures.remaining,
    movedMs: 0,
  });
  expect(plain.withoutExclusions).toBeUndefined();
});

it.each(['exclude', 'good', 'freeze'] as const)('its own exclusions (%s) hold for each part', (treatment) => {
  const own = answer([calm, down], { exclusions: [outage(treatment)] });
  const each = answer([calm, down].map((part) => ({ ...part, slo: { exclusions: [outage(treatment)] } })));
  const said = answer([calm, down], {}, { exclusions: [outage(treatment)] });
  expect(spentOf(own)).toBeCloseTo(spentOf(each), 12);
  expect(spentOf(said)).toBeCloseTo(spentOf(each), 12);
  expect(own.pictures.burnDown.values.at(-1)).toBeCloseTo(1 - spentOf(each), 9);
  expect(spentOf(own)).toBeLessThan(0.1);
  expect(own.exclusions).toHaveLength(1);
  expect(own.withoutExclusions?.figures.spent).toBeCloseTo(spentOf(answer([calm, down])), 9);
});

it('an exclusion to come is drawn and changes nothing', () => {
  const time = { kind: 'once', fromMs: NOW_MS + HOUR_MS, toMs: NOW_MS + 2 * HOUR_MS } as const;
  const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' };
  const planned = answer([calm, down], { window: month, exclusions: [{ ...outage('exclude'), time }] });
  expect(planned.withoutExclusions).toBeUndefined();
  expect(planned.figures.quality.flags.filter(({ code }) => code === 'excluded')).toEqual([]);
});

it('a part without figures leaves none, with or without exclusions', () => {
  const lacking: TestPart = { name: 'gone', problem: 'slo-missing' };
  const { figures, withoutExclusions } = answer([{ ...down, slo: { exclusions: [outage('good')] } }, lacking]);
  expect([figures.remaining, withoutExclusions?.figures.remaining]).toEqual([noData, noData]);
});
