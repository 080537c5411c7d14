import { sloWith } from '../testing/question';
import { targetAt } from '../targetAt';
import type { RecordTarget } from './recordTarget';
import { withTargetsOnRecord } from './withTargetsOnRecord';

const monthMs = (month: number) => Date.UTC(2026, month - 1);

/** Of a month of 2026. */
function recordOf(month: number, target: number): RecordTarget {
  return { period: { fromMs: monthMs(month), toMs: monthMs(month + 1) }, target };
}

const told = (month: number, target: number) => ({ fromMs: monthMs(month), target, recorded: true });
const dated = (month: number, target: number) => ({ fromMs: monthMs(month), target });
const midAugust = { fromMs: Date.UTC(2026, 7, 15), target: 0.995 };
const sinceEver = { fromMs: -3_600_000, target: 0.98 };

it.each`
  case                                             | targets                         | records                                     | expected
  ${'no record'}                                   | ${undefined}                    | ${[]}                                       | ${undefined}
  ${'records of the target of now'}                | ${undefined}                    | ${[recordOf(8, 0.99)]}                      | ${undefined}
  ${'a record of another: up to its end'}          | ${undefined}                    | ${[recordOf(8, 0.999)]}                     | ${[told(8, 0.999), told(9, 0.99)]}
  ${'newest first, with a month without between'}  | ${undefined}                    | ${[recordOf(9, 0.999), recordOf(7, 0.995)]} | ${[told(7, 0.995), told(8, 0.999), told(10, 0.99)]}
  ${'a list that dates its period'}                | ${[dated(8, 0.995)]}            | ${[recordOf(8, 0.999)]}                     | ${[dated(8, 0.995)]}
  ${'a date within its period'}                    | ${[midAugust]}                  | ${[recordOf(8, 0.999)]}                     | ${[midAugust]}
  ${'a list that begins later'}                    | ${[dated(10, 0.995)]}           | ${[recordOf(8, 0.999), recordOf(10, 0.9)]}  | ${[told(8, 0.999), told(9, 0.995), dated(10, 0.995)]}
  ${'a target since ever, as the editor dates it'} | ${[sinceEver, dated(10, 0.99)]} | ${[recordOf(8, 0.999)]}                     | ${[sinceEver, told(8, 0.999), told(9, 0.98), dated(10, 0.99)]}
  ${'records of that one'}                         | ${[sinceEver, dated(10, 0.99)]} | ${[recordOf(8, 0.98)]}                      | ${[sinceEver, dated(10, 0.99)]}
`('$case', ({ targets, records, expected }) => {
  const slo = sloWith({ target: 0.99, ...(targets && { targets }) });
  expect(withTargetsOnRecord(slo, records).targets).toEqual(expected);
});

it('each record holds for its own period, whatever other window another one is of', () => {
  const quarter = { ...recordOf(7, 0.999), period: { fromMs: monthMs(7), toMs: monthMs(10) } };
  const august = recordOf(8, 0.995);
  const slo = withTargetsOnRecord(sloWith({ target: 0.99 }), [quarter, august]);
  expect(targetAt(slo, august.period.toMs - 1)).toBe(0.995);
  expect(targetAt(slo, quarter.period.toMs - 1)).toBe(0.999);
  expect(targetAt(slo, monthMs(11))).toBe(0.99);
});
