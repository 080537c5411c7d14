import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { type ComponentType, lazy } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { emptyForm, type FormValues } from '../formValues';
import { QueryField } from './QueryField';

interface Given {
  query: { expr: string; editorMode: string; range: boolean };
  datasource: { uid: string };
  onChange: (query: object) => void;
  onRunQuery: () => void;
}

const sources = {
  prom: { uid: 'prom', name: 'Metrics', type: 'prometheus', jsonData: {} },
  plain: { uid: 'plain', name: 'No editor', type: 'prometheus', jsonData: {} },
  broken: { uid: 'broken', name: 'Broken', type: 'prometheus', jsonData: {} },
  gone: { uid: 'gone', name: 'Not loaded', type: 'prometheus', jsonData: {} },
  lazy: { uid: 'lazy', name: 'Late', type: 'prometheus', jsonData: {} },
  loki: { uid: 'loki', name: 'Logs', type: 'loki', jsonData: {} },
} as const;
let mockEditors: Record<string, ComponentType<Given> | undefined>;

jest.mock('@grafana/runtime', () => ({
  getDataSourceSrv: () => ({
    getInstanceSettings: (ref: string | { uid: string } | null) =>
      Object.values(sources).find(({ uid }) => uid === (typeof ref === 'string' ? ref : (ref?.uid ?? 'prom'))),
    get: async ({ uid }: { uid: string }) =>
      uid === 'gone' ? Promise.reject(new Error('404')) : { uid, components: { QueryEditor: mockEditors[uid] } },
  }),
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const written = 'sum(increase(a_total[$__window]))';

/** As Grafana's editors do: it has a text of its own, and tells of it when it is left. */
function Own({ query, datasource, onChange, onRunQuery }: Given) {
  return (
    <textarea
      aria-label={`Editor of ${datasource.uid} in ${query.editorMode}`}
      defaultValue={query.expr}
      onBlur={(event) => {
        onChange({ ...query, expr: event.currentTarget.value, legendFormat: 'x', editorMode: 'builder' });
        onRunQuery();
      }}
    />
  );
}

function Form({ values, fixed = false }: { values: Partial<FormValues>; fixed?: boolean }) {
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, eventQuery: written, ...values } });
  return (
    <FormProvider {...form}>
      <QueryField name="eventQuery" label="Query for bad events" fixed={fixed} />
      <output>{useWatch({ control: form.control, name: 'eventQuery' })}</output>
      {(['prom', 'plain', 'broken', 'loki'] as const).map((uid) => (
        <button key={uid} type="button" onClick={() => form.setValue('dataSourceUid', uid)}>
          {uid}
        </button>
      ))}
      <button type="button" onClick={() => form.setValue('language', 'logql')}>
        logql
      </button>
    </FormProvider>
  );
}

const open = async (values: Partial<FormValues>, fixed = false) => {
  await act(async () => render(<Form values={values} fixed={fixed} />));
};
const text = () => screen.getByRole('status').textContent;

beforeEach(() => {
  mockEditors = { prom: Own, loki: Own };
});

it('shows the editor of the data source, as code, and keeps the text of what it gives', async () => {
  await open({ dataSourceUid: 'prom' });
  const editor = await screen.findByRole('textbox', { name: 'Editor of prom in code' });
  expect(editor).toHaveValue(written);
  expect(screen.getByRole('group', { name: 'Query for bad events' })).toContainElement(editor);
  await userEvent.type(editor, ' * 2');
  await userEvent.tab();
  expect(text()).toBe(`${written} * 2`);
  expect(screen.getByRole('textbox', { name: 'Editor of prom in code' })).toBeVisible();
});

it('loses nothing when the data source or the language changes', async () => {
  await open({ dataSourceUid: 'prom' });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Editor of prom in code' }), ' / 2');
  await userEvent.click(screen.getByRole('button', { name: 'plain' }));
  expect(screen.getByRole('textbox', { name: 'Query for bad events' })).toHaveValue(`${written} / 2`);
  await userEvent.click(screen.getByRole('button', { name: 'logql' }));
  expect(screen.getByRole('textbox', { name: 'Query for bad events' })).toHaveValue(`${written} / 2`);
  await userEvent.click(screen.getByRole('button', { name: 'loki' }));
  expect(await screen.findByRole('textbox', { name: 'Editor of loki in code' })).toHaveValue(`${written} / 2`);
});

it.each(['plain', 'gone'])('is a plain field where there is no editor: %s', async (dataSourceUid) => {
  await open({ dataSourceUid });
  await userEvent.type(screen.getByRole('textbox', { name: 'Query for bad events' }), ' * 3');
  expect(text()).toBe(`${written} * 3`);
});

it('is a plain field with a word why where the editor fails, until another data source is chosen', async () => {
  mockEditors.broken = () => {
    throw new Error('no such thing');
  };
  const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await open({ dataSourceUid: 'broken' });
  expect(await screen.findByText(/^The editor of Broken failed, so this is a plain field/)).toBeVisible();
  expect(screen.queryByText(/no such thing/)).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: /^Query for bad events/ }), ' * 4');
  await userEvent.click(screen.getByRole('button', { name: 'prom' }));
  expect(await screen.findByRole('textbox', { name: 'Editor of prom in code' })).toHaveValue(`${written} * 4`);
  silence.mockRestore();
});

it('stands in for an editor that is on its way, and for any while nothing can be typed', async () => {
  mockEditors.lazy = lazy(() => new Promise<{ default: typeof Own }>(() => undefined));
  await open({ dataSourceUid: 'lazy' });
  expect(screen.getByRole('textbox', { name: 'Query for bad events' })).toHaveValue(written);
  await open({ dataSourceUid: 'prom' }, true);
  expect(screen.queryByRole('textbox', { name: 'Editor of prom in code' })).toBeNull();
});
