import fc from 'fast-check';
import { emptyForm, type FormValues } from '../formValues';
import { fieldGroups } from './formFields';
import { rebase } from './rebase';

const base: FormValues = { ...emptyForm, displayName: 'Checkout', name: 'checkout', description: 'Nobody can pay' };

it('takes what somebody else saved where the draft changed nothing', () => {
  const draft = { ...base, description: 'A note' };
  const stored = { ...base, targetPercent: '99' };
  expect(rebase(base, draft, stored)).toEqual({
    values: { ...base, description: 'A note', targetPercent: '99' },
    clashes: [],
  });
});

it('keeps the draft where both changed the same, and says so', () => {
  const draft = { ...base, targetPercent: '99.5', team: 'shop' };
  const stored = { ...base, targetPercent: '99', team: 'shop' };
  const { values, clashes } = rebase(base, draft, stored);
  expect(values.targetPercent).toBe('99.5');
  expect(clashes.map(({ group }) => group.label)).toEqual(['Target']);
  expect(clashes[0]?.group.words(stored)).toBe('99 %');
});

it('does not mix two windows, nor two ways to measure', () => {
  const draft: FormValues = { ...base, duration: '7d' };
  const stored: FormValues = { ...base, windowKind: 'calendar', duration: '1M', zone: 'Europe/Oslo' };
  const { values, clashes } = rebase(base, draft, stored);
  expect(values).toMatchObject({ windowKind: 'rolling', duration: '7d', zone: 'UTC' });
  expect(clashes.map(({ group }) => group.label)).toEqual(['Window']);
});

it('never writes over what the other side changed without a clash', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  const form = fc.record({ description: text, team: text, targetPercent: text, duration: text, zone: text });
  fc.assert(
    fc.property(form, form, form, (before, mine, theirs) => {
      const stored = { ...base, ...theirs };
      const { values, clashes } = rebase({ ...base, ...before }, { ...base, ...mine }, stored);
      for (const field of ['description', 'team', 'targetPercent'] as const) {
        const isClash = clashes.some(({ group }) => group.fields.includes(field));
        expect(values[field]).toBe(mine[field] === before[field] ? theirs[field] : mine[field]);
        expect(isClash).toBe(
          mine[field] !== before[field] && theirs[field] !== before[field] && mine[field] !== theirs[field]
        );
      }
    })
  );
});

it('every field that an edit can change is in a group', () => {
  const fixed = ['name', 'documentUid', 'folderUid'];
  const grouped = fieldGroups.flatMap(({ fields }) => fields);
  expect([...grouped, ...fixed].sort()).toEqual(Object.keys(emptyForm).sort());
});
