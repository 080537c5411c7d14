import type { ExclusionAnnotation } from '../../adapters/annotations/exclusions/parseExclusions';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Exclusion } from '../../core/slo/exclusions/exclusion';
import { sloWith } from '../../core/slo/testing/question';
import { endWords } from './endWords';
import { listMaintenance } from './listMaintenance';

const nowMs = Date.UTC(2026, 10, 21, 12);
const HOUR_MS = 3_600_000;

function documentOf(uid: string, names: readonly string[], exclusions?: readonly Exclusion[]): LoadedDocument {
  const slos = names.map((name) => sloWith({ ref: { documentUid: uid, name }, ...(exclusions && { exclusions }) }));
  return { uid, title: uid, slos, resources: [], copyOf: undefined } as unknown as LoadedDocument;
}

function annotation(id: number, fromHours: number, toHours: number, slos: readonly string[]): ExclusionAnnotation {
  const [fromMs, toMs] = [nowMs + fromHours * HOUR_MS, nowMs + toHours * HOUR_MS];
  return { id, fromMs, toMs, reason: 'Move', treatment: 'exclude', scope: { slos, services: [], teams: [] } };
}

it('lists what runs, then what is planned, then what is over; what was planned together is one', () => {
  const items = listMaintenance(
    [documentOf('shop', ['a', 'b'])],
    [
      annotation(1, -9, -8, ['shop/a']),
      annotation(2, -5, -4, ['shop/a']),
      annotation(3, 4, 5, ['shop/b']),
      annotation(4, 2, 3, ['gone/x']),
      annotation(5, -1, 1, ['shop/a']),
      annotation(6, -1, 1, ['shop/b']),
    ],
    nowMs
  );
  const told = items.map(({ state, interval, slos }) => [
    state,
    (interval.fromMs - nowMs) / HOUR_MS,
    slos.map(({ ref }) => ref.name).join(),
  ]);
  expect(told).toEqual([
    ['running', -1, 'a,b'],
    ['planned', 2, ''],
    ['planned', 4, 'b'],
    ['past', -5, 'a'],
    ['past', -9, 'a'],
  ]);
});

it('a recurring one of several SLOs stands once, with its next time, and not for copies', () => {
  const weekly: Exclusion = {
    reason: 'Weekly',
    treatment: 'freeze',
    origin: 'slo',
    time: {
      kind: 'recurring',
      startWallMs: Date.UTC(2026, 0, 4, 2),
      zone: 'UTC',
      durationMs: 2 * HOUR_MS,
      rule: { frequency: 'weekly', interval: 1, byDay: [{ weekday: 6 }], byMonthDay: [] },
    },
  };
  const documents = [
    documentOf('shop', ['a', 'b'], [weekly]),
    documentOf('search', ['c'], [weekly]),
    { ...documentOf('copy', ['d'], [weekly]), copyOf: 'shop' },
  ];
  const [item, ...more] = listMaintenance(documents, [], nowMs);
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    state: 'planned',
    isRecurring: true,
    interval: { fromMs: Date.UTC(2026, 10, 22, 2), toMs: Date.UTC(2026, 10, 22, 4) },
  });
  expect(item?.slos.map(({ ref }) => ref.name)).toEqual(['a', 'b', 'c']);
});

it.each([
  ['running', false, 'End now'],
  ['planned', false, 'Cancel'],
  ['running', true, 'Stop repeating'],
] as const)('%s, recurring: %s: %s', (state, isRecurring, words) =>
  expect(endWords({ state, isRecurring }, false)).toBe(words)
);
