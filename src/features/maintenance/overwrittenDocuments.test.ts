import * as v from 'valibot';
import { exclusionsSchema, toExclusions } from '../../core/documents/exclusionsSchema';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { sloWith } from '../../core/slo/testing/question';
import { endMaintenance } from './endMaintenance';
import { saveRecurring } from './saveRecurring';

const weekly = {
  reason: 'Weekly',
  treatment: 'freeze' as const,
  start: '2026-01-04 02:00',
  duration: '2h',
  rrule: 'FREQ=WEEKLY;BYDAY=SU',
  timeZone: 'UTC',
};
const whole = loadedDocument({ uid: 'search', title: 'Search' });
const lost = loadedDocument({ title: 'Checkout', overwritten: { seenRevision: 4, restoreVersion: 2 } });
const failure = '“Checkout”: an edit was overwritten: restore it or let it go on the overview first';
const save = jest.fn(async () => ({ kind: 'saved' as const, document: whole }));

beforeEach(() => save.mockClear());

it('a recurring one is not planned in a document of which an edit was overwritten, but in others', async () => {
  const options = [lost, whole].map((document) => ({ ref: `${document.uid}/a`, slo: sloWith({}), document }));
  expect(await saveRecurring({ save }, options, weekly)).toEqual({ saved: ['search/a'], failures: [failure] });
  expect(save.mock.calls).toEqual([[whole, expect.anything()]]);
});

it('nor is one ended there', async () => {
  const [exclusion] = toExclusions(v.parse(exclusionsSchema, [weekly]));
  if (exclusion === undefined) {
    throw new Error('not an exclusion');
  }
  const maintenance = {
    ...{ key: 'weekly', reason: 'Weekly', treatment: 'freeze' as const, state: 'planned' as const, isRecurring: true },
    ...{ interval: { fromMs: 0, toMs: 1 }, slos: [] },
    kept: { in: 'documents' as const, exclusion, documents: [lost, whole] },
  };
  const end = jest.fn(async () => undefined);
  expect(await endMaintenance(maintenance, 1, { end, store: { save } })).toEqual([failure]);
  expect(save.mock.calls).toEqual([[whole, expect.anything()]]);
});
