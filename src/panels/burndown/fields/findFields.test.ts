import { createDataFrame, FieldType } from '@grafana/data';
import { missingFieldsWords } from './fieldWords';
import { findFields } from './findFields';

const frame = (refId: string, name: string) =>
  createDataFrame({
    refId,
    fields: [
      { name: 'Time', type: FieldType.time, values: [1] },
      { name: 'Value', type: FieldType.number, values: [1], config: { displayNameFromDS: name } },
    ],
  });

const frames = [frame('A', 'failed orders'), frame('B', 'all orders'), frame('C', 'visits')];

it.each`
  bad              | total           | expected
  ${''}            | ${''}           | ${['failed orders', 'all orders']}
  ${'C'}           | ${'all orders'} | ${['visits', 'all orders']}
  ${'all orders'}  | ${'C'}          | ${['all orders', 'visits']}
`('finds “$bad” and “$total”', ({ bad, total, expected }) => {
  const found = findFields(frames, { bad, total });
  expect(found.kind === 'found' && [found.bad.name, found.total.name]).toEqual(expected);
});

it('says which field is missing and what there is', () => {
  const found = findFields(frames, { bad: 'gone', total: '' });
  expect(found).toEqual({ kind: 'missing', missing: ['bad'], offered: ['failed orders', 'all orders', 'visits'] });
  const words = found.kind === 'missing' ? missingFieldsWords(found, { bad: 'gone', total: '' }) : undefined;
  expect(words?.title).toBe('No field for bad events');
  expect(words?.text).toBe('“gone” is not among the fields. Edit the panel and choose from: failed orders, all orders, visits.');
});

it('does not take one column for both', () => {
  expect(findFields([frame('A', 'total errors')], { bad: '', total: '' })).toMatchObject({ kind: 'missing', missing: ['total'] });
});

it('tells columns of one name apart by the letters of their queries', () => {
  const unnamed = [frame('A', 'Value'), frame('B', 'Value')];
  expect(findFields(unnamed, { bad: '', total: '' })).toMatchObject({ kind: 'missing', offered: ['A', 'B'] });
  expect(findFields(unnamed, { bad: 'B', total: 'A' })).toMatchObject({ kind: 'found', bad: { name: 'B' } });
});

it('takes the name of a query for that of its column', () => {
  const named = [frame('errors', 'job="a"'), frame('total', 'job="b"')];
  expect(findFields(named, { bad: '', total: '' })).toMatchObject({ bad: { name: 'job="a"' }, total: { name: 'job="b"' } });
});
