import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import '../../../views/sample/browserStandIns';
import { emptyForm, type FormValues } from '../formValues';
import { logsError } from '../logsForm';
import { proposedParser, fieldOptions, fieldsWords } from './fieldOptions';
import { type GuidedLogs, readGuided } from './guidedLogs';
import { LogFields } from './LogFields';
import { streamOptions, streamWords } from './streamOptions';
import type { LogCatalog } from './useLogCatalog';

const job = { label: 'job', op: '=' as const, value: 'shop' };
const catalog: LogCatalog = {
  hasLoki: true,
  labels: { status: 'ready', value: ['env', 'job'] },
  values: { status: 'ready', value: { job: ['cart', 'shop'] } },
  streams: {
    status: 'ready',
    value: { labels: [{ name: 'job', values: [{ value: 'shop', series: 1 }] }], series: 1, limited: false },
  },
  fields: {
    status: 'ready',
    value: [
      { name: 'status', type: 'int', cardinality: 4, parsers: ['json'] },
      { name: 'took', type: 'duration', cardinality: 90, parsers: ['json'] },
      { name: 'msg', type: 'string', cardinality: 7, parsers: ['logfmt'] },
      { name: 'trace_id', type: 'string', cardinality: 900, parsers: [] },
    ],
  },
};
const problem = (code: 'not-found' | 'forbidden') => ({ status: 'failed' as const, problem: { code, detail: '' } });
const values = (part: Partial<GuidedLogs>): FormValues => ({
  ...emptyForm,
  kind: 'logs',
  logIndicator: JSON.stringify({ ...readGuided(''), streams: [job], ...part }),
});

function Form({ part, asked = catalog }: { part: Partial<GuidedLogs>; asked?: LogCatalog }) {
  const form = useForm<FormValues>({ defaultValues: values(part) });
  return (
    <FormProvider {...form}>
      <LogFields catalog={asked} />
      <output>{useWatch({ control: form.control, name: 'logIndicator' })}</output>
    </FormProvider>
  );
}
const held = () => readGuided(screen.getByRole('status').textContent ?? '');

it('proposes the parser that finds most fields, and shows the query as it grows', async () => {
  render(<Form part={{ eventFields: [{ label: 'status', op: '>=', value: '500' }] }} />);
  expect(screen.getByText('The latest lines look like json: status, took.')).toBeVisible();
  expect(screen.getByText('1 stream in the last six hours.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Read them as json' }));
  expect(held()?.parser).toBe('json');
  expect(screen.getByText('{job="shop"} | json | __error__=""')).toBeVisible();
  expect(screen.getByText('{job="shop"} | json | status>=500 | __error__=""')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Read them/ })).toBeNull();
});

it('asks for the field of a duration, and loses no condition on the way', async () => {
  const eventLines = [{ label: '', op: '|=' as const, value: 'failed' }];
  render(<Form part={{ eventLines }} />);
  await userEvent.click(screen.getByRole('radio', { name: 'A duration' }));
  await userEvent.type(screen.getByPlaceholderText('e.g. duration'), 'took{Enter}');
  await userEvent.type(screen.getByRole('textbox', { name: /^Good up to/ }), '250ms');
  expect(held()).toMatchObject({ how: 'latency', threshold: '250ms', eventLines });
});

it('fields are typed where the Loki is older or refuses, with a word why', () => {
  render(<Form part={{}} asked={{ ...catalog, fields: problem('not-found') }} />);
  expect(screen.getByText(/^This Loki does not tell which fields lines have/)).toBeVisible();
  expect(fieldsWords(problem('forbidden'), '')).toBe(
    'Loki does not tell now which fields lines have: type their names.'
  );
  expect(streamWords({ ...catalog, labels: problem('forbidden') })).toMatch(/type them\.$/);
  expect(streamWords({ ...catalog, hasLoki: false })).toMatch(/^Choose a Loki/);
});

it('an SLI that has no parts is shown as it is', () => {
  const form = { ...emptyForm, logIndicator: JSON.stringify({ ratioMetric: {} }) };
  function Stored() {
    return (
      <FormProvider {...useForm<FormValues>({ defaultValues: form })}>
        <LogFields catalog={catalog} />
      </FormProvider>
    );
  }
  render(<Stored />);
  expect(screen.getByText(/^This SLO counts lines of logs in a Loki, those below/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add condition' })).toBeNull();
});

it.each`
  parser      | wanted        | expected
  ${'json'}   | ${'any'}      | ${['status', 'took', 'trace_id', 'env']}
  ${'logfmt'} | ${'any'}      | ${['msg', 'trace_id', 'env']}
  ${''}       | ${'any'}      | ${['trace_id', 'env']}
  ${'json'}   | ${'measured'} | ${['took', 'status']}
`('offers $expected after $parser, $wanted', ({ parser, wanted, expected }) => {
  expect(fieldOptions(catalog.fields, parser, ['env'], wanted).map(({ value }) => value)).toEqual(expected);
});

it('offers labels and values of streams, and how many of those chosen have one', () => {
  const { labels, valuesOf } = streamOptions(catalog);
  expect(labels).toEqual([{ value: 'env' }, { value: 'job' }]);
  expect(valuesOf('job')).toEqual([{ value: 'cart' }, { value: 'shop', description: '1 stream' }]);
  expect(proposedParser({ status: 'ready', value: [] })).toBeUndefined();
});

const event = { eventLines: [{ label: '', op: '|=' as const, value: 'failed' }] };
it.each<[Partial<GuidedLogs>, RegExp | undefined]>([
  [{ ...event }, undefined],
  [{ ...event, streams: [] }, /^Choose the streams/],
  [{ ...event, streams: [{ ...job, op: '!=' }] }, /^Choose the streams/],
  [{ ...event, streams: [job, { ...job, label: '' }] }, /^Choose a label or field/],
  [{ ...event, lines: [{ label: '', op: '|=', value: '' }] }, /^Write the text/],
  [{}, /^Add a condition that tells bad lines apart/],
  [{ how: 'latency' }, /^Choose the field/],
  [{ how: 'latency', field: 'took' }, /^Write up to what/],
  [{ how: 'latency', field: 'took', threshold: '5 or 1' }, /^Write up to what/],
  [{ how: 'latency', field: 'took', threshold: '0.25' }, undefined],
  [{ eventFields: [{ label: 'status', op: '>=', value: '5 or 1' }] }, /^A value beside >/],
])('%j: %s', (part, expected) => {
  const error = logsError(values(part));
  expect(error ?? '').toMatch(expected ?? /^$/);
});
