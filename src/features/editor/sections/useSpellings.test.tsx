import { render, screen } from '@testing-library/react';
import React from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { Bound } from '../../../adapters/measure/catalog/metricCatalog';
import { emptyForm, type FormValues } from '../formValues';
import { toFormValues, toResource } from '../toResource';
import { sloSchema } from '../../../core/documents/sloSchema';
import { readAs } from '../../../core/schema/readAs';
import { useSpellings } from './useSpellings';

const bounds: Bound[] = [
  { value: 0.5, spellings: ['0.5', '0.50'] },
  { value: 1, spellings: ['1.0'] },
];

function Spellings() {
  useSpellings({ status: 'ready', value: bounds });
  return null;
}

function Form({ values }: { values: Partial<FormValues> }) {
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, ...values } });
  const spellings = useWatch({ control: form.control, name: 'spellings' });
  return (
    <FormProvider {...form}>
      <Spellings />
      <output>{spellings.join(' ')}</output>
    </FormProvider>
  );
}

it.each`
  case                               | values                                        | spellings
  ${'an unusual one is taken along'} | ${{ threshold: '0.5' }}                       | ${'0.50'}
  ${'a usual one needs no mention'}  | ${{ threshold: '1' }}                         | ${''}
  ${'of another bound none stays'}   | ${{ threshold: '0.5', spellings: ['0.250'] }} | ${'0.50'}
  ${'what was known stays'}          | ${{ threshold: '0.5', spellings: ['5e-1'] }}  | ${'0.50 5e-1'}
`('$case', ({ values, spellings }) => {
  render(<Form values={values} />);
  expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^${spellings}$`));
});

it('is stored with the bound that it is of, and shown again', () => {
  const form = { ...emptyForm, kind: 'latency', metric: 'took_seconds', service: 'shop', name: 'quick' } as const;
  const stored = (values: Partial<FormValues>) => toResource({ ...form, ...values }, undefined);
  const resource = stored({ threshold: '0.5', spellings: ['0.50'] });
  expect(resource.spec.indicator).toMatchObject({ spec: { latencyMetric: { threshold: 0.5, spellings: ['0.50'] } } });
  const read = readAs(sloSchema, resource);
  expect(read && toFormValues(read, '').spellings).toEqual(['0.50']);
  expect(JSON.stringify(stored({ threshold: '1', spellings: ['0.50'] }))).not.toContain('spellings');
  expect(readAs(sloSchema, JSON.parse(JSON.stringify(resource).replace('"0.50"', '"0.250"')))).toBeUndefined();
});
