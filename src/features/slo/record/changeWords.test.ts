import { changeLines } from './changeWords';

it('what comes or goes as a whole is told by its fields', () => {
  const record = { journey: 'Buy a tent', step: 'Pay', response: { first: 'On call' } };
  expect(changeLines({ path: 'spec.record', before: record, after: undefined })).toEqual([
    'Journey: Buy a tent → nothing',
    'Step of the journey: Pay → nothing',
    'First to act: On call → nothing',
  ]);
  expect(changeLines({ path: 'spec.record.response', before: undefined, after: { first: 'On call' } })).toEqual([
    'First to act: nothing → On call',
  ]);
  expect(changeLines({ path: 'spec.service', before: 'a', after: 'b' })).toEqual(['Service: a → b']);
});
