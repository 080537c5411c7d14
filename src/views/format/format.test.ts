import * as fc from 'fast-check';
import { noData } from '../../core/slo/answer';
import { formatBudget } from './formatBudget';
import { formatBurnRate } from './formatBurnRate';
import { formatCount, formatExactCount } from './formatCount';
import { formatDuration } from './formatDuration';
import { formatSli } from './formatSli';
import { formatTarget } from './formatTarget';
import { formatClock, formatDate, formatDateTime, formatDateTimeZone, formatDay, ianaZone } from './formatTime';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('formatTarget', () => {
  it.each([
    [0.999, '99.9 %'],
    [0.99, '99 %'],
    [0.99999, '99.999 %'],
    [0.995, '99.5 %'],
    [0.57, '57 %'],
  ])('%d', (target, expected) => expect(plain(formatTarget(target))).toBe(expected));
});

describe('formatSli', () => {
  it.each([
    [0.9993, 0.999, '99.93 %'],
    [0.999987, 0.99999, '99.9987 %'],
    [0.99902, 0.999, '99.902 %'],
    [0.998999, 0.999, '99.8999 %'],
    [1, 0.999, '100 %'],
    [0.999999, 0.99, '99.9999 %'],
    [0.95, 0.99, '95.0 %'],
    [0.999, 0.999, '99.9 %'],
    [noData, 0.999, 'no data'],
  ] as const)('%s against %d', (sli, target, expected) => expect(plain(formatSli(sli, target))).toBe(expected));

  it('never looks like the objective or like 100 % where it is neither', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.9, max: 0.999_999, noNaN: true }),
        fc.constantFrom(0.9, 0.99, 0.999, 0.9995),
        (sli, target) => {
          fc.pre(Math.abs(sli - target) > 1e-8);
          const shown = parseFloat(formatSli(sli, target));
          expect(shown).not.toBe(100);
          expect(shown).not.toBe(parseFloat(formatTarget(target)));
          expect(Math.sign(shown - target * 100)).toBe(Math.sign(sli - target));
        }
      )
    );
  });
});

describe('formatBudget', () => {
  it.each([
    [0.41, '41 %'],
    [0.1175, '12 %'],
    [0.0175, '1.8 %'],
    [0.0995, '10 %'],
    [0.0994, '9.9 %'],
    [0.0042, '0.42 %'],
    [0.00001, '<0.01 %'],
    [0, '0 %'],
    [1, '100 %'],
    [0.9999, '99 %'],
    [-0.08, '-8.0 %'],
    [-1.07297, '-107 %'],
    [noData, 'no data'],
  ] as const)('%s', (share, expected) => expect(plain(formatBudget(share))).toBe(expected));
});

describe('formatDuration', () => {
  it.each([
    [6 * 86_400_000 + 4 * 3_600_000 + 59_000, '6 d 4 h'],
    [5 * 3_600_000 + 24 * 60_000, '5 h 24 min'],
    [30 * 86_400_000, '30 d'],
    [86_400_000 - 1, '1 d'],
    [90_000, '1 min 30 s'],
    [45_000, '45 s'],
    [400, '<1 s'],
    [0, '0 s'],
    [-3_600_000, '-1 h'],
  ])('%d ms', (durationMs, expected) => expect(plain(formatDuration(durationMs))).toBe(expected));
});

describe('counts and burn rates', () => {
  it.each([
    [4120, '4,120'],
    [12_345, '12.3 K'],
    [101_000, '101 K'],
    [999_949, '1 Mil'],
    [173_664_000, '174 Mil'],
    [-35_000_000, '-35 Mil'],
    [2_500_000_000, '2.5 Bil'],
    [3e15, '3,000 Tri'],
    [0.42, '0.4'],
    [0, '0'],
    [15.6, '16'],
  ])('count %d', (count, expected) => expect(plain(formatCount(count))).toBe(expected));

  it('keeps all digits for the hover', () => expect(formatExactCount(173_664_000)).toBe('173,664,000'));

  it.each([
    [16.2, '16×'],
    [2.4, '2.4×'],
    [2, '2×'],
    [0.034, '0.03×'],
    [0.001, '<0.01×'],
    [0, '0×'],
    [noData, '–'],
  ] as const)('burn %s', (rate, expected) => expect(formatBurnRate(rate)).toBe(expected));
});

describe('times', () => {
  const timeMs = Date.UTC(2026, 10, 12, 23, 5);

  it('shows them in the zone asked for', () => {
    expect(formatDay(timeMs, 'utc')).toBe('Nov 12');
    expect(formatDay(timeMs, 'Europe/Berlin')).toBe('Nov 13');
    expect(formatClock(timeMs, 'Europe/Berlin')).toBe('00:05');
    expect(formatDate(timeMs, 'utc')).toBe('Nov 12, 2026');
    expect(plain(formatDateTime(timeMs, 'utc'))).toBe('Nov 12, 2026, 23:05');
    expect(plain(formatDateTimeZone(timeMs, 'Europe/Berlin'))).toBe('Nov 13, 2026, 00:05 GMT+1');
  });

  it('knows how Grafana spells zones', () => {
    expect(ianaZone('browser')).toBe(ianaZone(''));
    expect(ianaZone('utc')).toBe('UTC');
    expect(ianaZone('Asia/Tokyo')).toBe('Asia/Tokyo');
  });
});
