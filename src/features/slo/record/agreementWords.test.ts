import { exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { agreementState } from '../../../core/documents/record/agreementState';
import { withAgreement, withRevision } from '../../../core/documents/record/editRecord';
import { readSloRecord } from '../../../core/documents/record/readSloRecord';
import { agreementWords } from './agreementWords';
import { momentDay } from './momentDay';

const slo = exampleSlo('a', 0.999);
const three = { operations: 'On call', development: 'Checkout', product: 'Shop' };
const agreed = (named: object, at: string) => withAgreement(slo, undefined, named, { at, attended: [] });
const changed = (some: object) => ({
  ...agreed(three, '2026-10-01'),
  spec: { ...agreed(three, '2026-10-01').spec, ...some },
});
const wordsOf = (resource: typeof slo) => {
  const { record } = readSloRecord(resource);
  return agreementWords(agreementState(record.agreement, resource.spec), record, 'UTC');
};

it.each([
  ['nobody', slo, 'not agreed yet'],
  ['what cannot be read', { ...slo, spec: { ...slo.spec, agreement: ['x'] } }, 'agreement cannot be read'],
  ['two of three', agreed({ ...three, product: '' }, '2026-10-01'), 'agreed by 2 of 3'],
  ['all', agreed(three, '2026-10-01'), 'agreed by 3 of 3'],
  ['a change that nobody wrote down', changed({ objectives: [{ target: 0.99 }] }), 'agreement open: objective changed'],
  [
    'two changes',
    changed({ objectives: [{ target: 0.99 }], timeWindow: [{ duration: '7d', isRolling: true }] }),
    'agreement open: objective and window changed',
  ],
])('says it of %s', (_, resource, words) => expect(wordsOf(resource)).toBe(words));

it('says since when: the first revision after the agreement, not one before it', () => {
  const why = { trigger: 'other', reason: '' } as const;
  const before = withRevision(agreed(three, '2026-10-01'), exampleSlo('a', 0.95), { ...why, at: '2026-09-01' });
  const after = withRevision({ ...before, spec: { ...before.spec, objectives: [{ target: 0.99 }] } }, before, {
    ...why,
    at: '2026-11-02',
  });
  expect(wordsOf(after)).toBe(`agreement open since ${momentDay('2026-11-02', 'UTC')}: objective changed`);
});
