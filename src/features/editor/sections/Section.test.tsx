import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { FormProvider, type Resolver, useForm, useWatch } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import { emptyForm, type FormValues } from '../formValues';
import { Section } from './Section';

const resolver: Resolver<FormValues> = (values) => {
  const errors: Array<[string, object]> =
    values.service === '' ? [['service', { type: 'validate', message: 'Name the service.' }]] : [];
  return errors.length > 0 ? { values: {}, errors: Object.fromEntries(errors) } : { values, errors: {} };
};

function Form({ startsFolded }: { startsFolded?: boolean }) {
  const form = useForm<FormValues>({
    defaultValues: emptyForm,
    mode: 'onTouched',
    resolver,
  });
  const service = useWatch({ control: form.control, name: 'service' });
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void form.handleSubmit(() => undefined)(event)}>
        <Section title="Who" summary={service} fields={['service']} startsFolded={startsFolded}>
          <TextField name="service" label="Service" />
        </Section>
        <button type="submit">Save</button>
      </form>
    </FormProvider>
  );
}

const isOpen = () => screen.getByRole('group').hasAttribute('open');

it('folds to its line when it is done, by keyboard, and goes on from there', async () => {
  render(<Form />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Service' }), 'checkout');
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Done: Who' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(isOpen()).toBe(false);
  expect(screen.getByRole('heading', { name: 'Who' }).closest('summary')).toHaveFocus();
  expect(screen.getByText('checkout', { selector: 'span' })).toBeVisible();
});

it('is not done with an error in it', async () => {
  render(<Form />);
  await userEvent.click(screen.getByRole('button', { name: 'Done: Who' }));
  expect(await screen.findByText('Name the service.')).toBeVisible();
  expect(isOpen()).toBe(true);
});

it('opens when saving finds an error in it, each time', async () => {
  render(<Form startsFolded />);
  expect(isOpen()).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Name the service.')).toBeVisible();
  expect(isOpen()).toBe(true);
});
