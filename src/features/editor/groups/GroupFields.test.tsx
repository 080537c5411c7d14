import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import '../../../views/sample/browserStandIns';
import { emptyForm, type FormValues } from '../formValues';
import { readGuided } from '../logs/guidedLogs';
import type { LogCatalog } from '../logs/useLogCatalog';
import { deployedOptions, environmentsOf } from './deployedOptions';
import { GroupFields } from './GroupFields';

const loading = { status: 'loading' } as const;
const logs: LogCatalog = { hasLoki: false, labels: loading, values: loading, streams: loading, fields: loading };
const labels = {
  status: 'ready' as const,
  value: {
    labels: [
      { name: 'env', values: ['', 'prod', 'dev'].map((value) => ({ value, series: 3 })) },
      { name: 'region', values: [{ value: 'eu', series: 9 }] },
    ],
    series: 9,
    limited: false,
  },
};
const shop = {
  ...({ apiVersion: 'headroom/v1', kind: 'Service', metadata: { name: 'shop' } } as const),
  spec: { environments: ['prod', 'staging'] },
};
const documents = [loadedDocument({ resources: [shop], services: [shop] })];
const env = (op: '=' | '!=' | '=~', value: string) => ({ label: 'env', op, value });

function Form({ change, streamLabels = [] }: { change: Partial<FormValues>; streamLabels?: string[] }) {
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, service: 'shop', groupBy: ['env'], ...change } });
  const { matchers, eventMatchers, logIndicator } = useWatch({ control: form.control });
  return (
    <FormProvider {...form}>
      <GroupFields
        labels={labels}
        counted={labels}
        logs={{ ...logs, labels: { status: 'ready', value: streamLabels } }}
        documents={documents}
      />
      <p aria-label="lines">{logIndicator}</p>
      <output>{JSON.stringify({ matchers, eventMatchers })}</output>
    </FormProvider>
  );
}
const held = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const field = (label = 'env') => screen.getByRole('combobox', { name: new RegExp(`^Deployed to: ${label}`) });

const options = labels.value.labels[0]?.values.map(({ value }) => ({ value })) ?? [];

it.each([
  ['env', ['prod', 'staging'], ['prod', 'dev', 'staging']],
  ['environment', ['blue'], ['prod', 'dev', 'blue']],
  ['stage', ['prod', 'staging'], ['prod', 'dev', 'staging']],
  ['tenant', ['blue'], ['prod', 'dev']],
])(
  'offers what “%s” is now, and environments of the service where it tells them: %j',
  (label, environments, offered) => {
    expect(deployedOptions(label, options, environments).map(({ value }) => value)).toEqual(offered);
  }
);

it('knows the environments of the service that a document defines', () => {
  expect(environmentsOf('shop', documents)).toEqual(['prod', 'staging']);
  expect(environmentsOf('other', documents)).toEqual([]);
});

it('says where the two sides differ, and writes both', async () => {
  render(<Form change={{ eventMatchers: [env('=', 'prod')] }} />);
  expect(screen.getByText(/^“env” is any for all events and prod for the good or bad ones: choose/)).toBeVisible();
  await userEvent.type(field(), 'prod{Enter}');
  expect(held()).toEqual({ matchers: [env('=', 'prod')], eventMatchers: [] });
  expect(screen.getByText('1 group now.')).toBeVisible();
});

it('takes what is typed', async () => {
  render(<Form change={{ matchers: [env('=', 'prod')], groupBy: ['env', 'region'] }} />);
  await userEvent.type(field(), 'us.staging{Enter}');
  expect(held().matchers).toEqual([env('=~', String.raw`prod|us\.staging`)]);
  await userEvent.type(field('region'), 'ap{Enter}');
  expect(held().matchers).toEqual([env('=~', String.raw`prod|us\.staging`), { label: 'region', op: '=', value: 'ap' }]);
});

it('leaves what is narrowed in another way to the conditions', () => {
  render(<Form change={{ matchers: [env('!=', 'dev')] }} />);
  expect(field()).toBeDisabled();
  expect(field()).toHaveAttribute('placeholder', 'As the conditions say');
});

it('leaves queries of one’s own to their text', () => {
  render(<Form change={{ kind: 'free' }} />);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText('Which of them are counted is written in the queries.')).toBeVisible();
});

it('leaves fields of log lines to their conditions, and chooses labels of streams', async () => {
  const held = { ...readGuided(''), streams: [{ label: 'job', op: '=', value: 'shop' }] };
  const status = { label: 'status', op: '=', value: '500' };
  const ofLogs = { kind: 'logs' as const, groupBy: ['env', 'status', 'tier'] };
  const text = JSON.stringify({ ...held, fields: [status] });
  render(<Form change={{ ...ofLogs, logIndicator: text }} streamLabels={['env', 'job', 'status']} />);
  expect(field('status')).toBeDisabled();
  expect(screen.getByText('500')).toBeVisible();
  expect(field('tier')).toBeDisabled();
  await userEvent.type(field(), 'prod{Enter}');
  expect(readGuided(screen.getByLabelText('lines').textContent ?? '')?.streams).toEqual([
    ...held.streams,
    env('=', 'prod'),
  ]);
});
