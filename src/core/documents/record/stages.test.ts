import { isSloNamed } from '../isSloNamed';
import { parseDocument } from '../parseDocument';
import type { LoadedDocument } from '../loadedDocument';
import { exampleDashboard, exampleSlo } from '../testing/exampleSlo';
import { dueSlos } from './dueSlos';
import { sloStages } from './sloStages';
import { withoutRetired } from './withoutRetired';

const NOW = { nowMs: Date.parse('2026-11-21T12:00:00Z'), today: '2026-11-21' };

function documentOf(...specs: object[]): LoadedDocument {
  const resources = specs.map((spec, index) => exampleSlo(`slo-${index}`, 0.999, spec));
  const parsed = parseDocument({
    ...{ uid: 'shop', folderUid: '', folderTitle: '', resourceVersion: '1', managedBy: undefined },
    ...{ canSave: true, canDelete: true, spec: exampleDashboard(resources) },
  });
  return 'slos' in parsed
    ? parsed
    : (() => {
        throw new Error('not read');
      })();
}

const retired = {
  life: [
    { at: '2026-11-01', stage: 'retired' },
    { at: '2026-01-01', stage: 'measuring' },
  ],
};

it.each([
  ['no life', {}, undefined],
  ['one that is retired, in any order', retired, 'retired'],
  ['one that retires later', { life: [{ at: '2026-12-01', stage: 'retired' }] }, undefined],
  [
    'an entry that cannot be read',
    {
      life: [
        { at: '2026-01-01', stage: 'measuring' },
        { at: 'now', stage: 'retired' },
      ],
    },
    'measuring',
  ],
  ['no list', { life: 'retired' }, undefined],
])('reads the stage of %s', (_, spec, stage) => {
  const document = documentOf(spec);
  expect([...sloStages([document], NOW.nowMs).values()][0]).toBe(stage);
});

it('leaves retired SLOs out, and their definitions in', () => {
  const both = documentOf(retired, {});
  const [left] = withoutRetired([both], NOW.nowMs);
  expect(left?.slos.map(({ ref }) => ref.name)).toEqual(['slo-1']);
  expect(left?.resources.filter(isSloNamed('slo-0'))).toHaveLength(1);
  const none = documentOf({});
  expect(withoutRetired([none], NOW.nowMs)[0]).toBe(none);
});

describe('what is due', () => {
  const codesOf = (...specs: object[]) =>
    dueSlos([documentOf(...specs)], NOW).map(
      ({ slo, due }) => `${slo.ref.name}: ${due.map(({ code }) => code).join()}`
    );
  const revision = { at: '2026-11-01', trigger: 'other', before: {}, after: {} };

  it('is nothing where nothing is on record', () => expect(codesOf({}, {})).toEqual([]));

  it('has the most urgent first, and nothing of retired ones', () => {
    expect(
      codesOf(
        { reviewBy: '2026-12-01' },
        { ...retired, reviewBy: '2026-01-01' },
        { revisions: [revision] },
        { reviewBy: '2026-11-20' },
        { reviewBy: '2027-11-20' }
      )
    ).toEqual(['slo-3: review-overdue', 'slo-0: review-soon', 'slo-2: agreement-none']);
  });

  it('counts no copies', () => {
    const copy = { ...documentOf({ reviewBy: '2026-11-20' }), copyOf: 'other' };
    expect(dueSlos([copy], NOW)).toEqual([]);
  });
});
