import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { emptyForm, type FormValues } from '../formValues';
import IndicatorMenu from './IndicatorMenu';

jest.mock('../../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: () => ({ kind: 'unresolved' }),
}));

const metrics = [{ name: 'took_seconds', type: 'histogram' as const, help: '' }];
const own = { given: 'good', eventQuery: 'sum(good)', totalQuery: 'sum(all)', metric: 'chosen_total' } as const;

function Form({ onValues, begun }: { onValues: (values: () => FormValues) => void; begun?: Partial<FormValues> }) {
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, ...own, ...begun } });
  onValues(form.getValues);
  return (
    <FormProvider {...form}>
      <IndicatorMenu kind="user-facing" metrics={{ status: 'ready', value: metrics }} />
    </FormProvider>
  );
}

it('takes away neither own queries nor a metric that it cannot replace', async () => {
  let values = (): FormValues => emptyForm;
  render(<Form onValues={(read) => (values = read)} />);
  await userEvent.click(screen.getByRole('button', { name: /for availability$/ }));
  expect(values()).toMatchObject({ ...own, aspect: 'availability', kind: 'bad-events' });
});

it.each<[Partial<FormValues>, RegExp, object]>([
  [{ kind: 'good-events', metric: 'jobs_total' }, /for latency$/, { kind: 'latency', metric: '' }],
  [{ kind: 'latency', metric: 'took_seconds' }, /^took_seconds: start latency/, { metric: 'took_seconds' }],
  [{ kind: 'latency', metric: 'mine_seconds' }, /for latency$/, { metric: 'mine_seconds' }],
  [{ kind: 'latency', metric: 'mine_seconds' }, /for throughput$/, { kind: 'free', metric: '' }],
])('a metric stays where what reads it does: %j, %s', async (begun, button, expected) => {
  let values = (): FormValues => emptyForm;
  render(<Form begun={begun} onValues={(read) => (values = read)} />);
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(values()).toMatchObject(expected);
});

it('names each button by what is written on it first', () => {
  render(<Form onValues={() => undefined} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.length).toBeGreaterThan(2);
  for (const button of buttons) {
    expect(button.getAttribute('aria-label')?.startsWith(button.textContent ?? '?')).toBe(true);
  }
});
