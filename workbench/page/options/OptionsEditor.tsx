import { isNestedPanelOptions, PanelOptionsEditorBuilder, type PanelOptionsEditorItem, type PanelPlugin } from '@grafana/data';
import { Box, Field, FieldSet, Grid as Columns } from '@grafana/ui';
import { defaultsDeep, get, groupBy, set } from 'lodash';
import React, { type ReactNode } from 'react';

import { Message } from '../chrome/Message.tsx';
import { useDashboard } from '../dashboard/DashboardContext.ts';
import { Grid } from '../dashboard/Grid.tsx';
import type { Placed } from '../dashboard/model.ts';
import { importPanel } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { templateService } from '../services/templateService.ts';

type Change = (path: string, value: unknown) => void;

/** A panel beside the options that its plugin registers; changes stay in memory. */
export function OptionsEditor({ placed }: { placed: Placed }) {
  const { type } = placed.panel;
  const { value: plugin, error } = useLoaded(() => importPanel(type), [type]);
  return (
    <Columns columns={{ xs: 1, lg: 2 }} gap={2}>
      <Grid placed={[{ ...placed, at: { x: 0, y: 0, w: 24, h: 16 } }]} />
      <Box backgroundColor="primary" padding={2}>
        {plugin ? <Options plugin={plugin} placed={placed} /> : <Message title={`Options of ${type}`} text={error?.message ?? 'None yet'} />}
      </Box>
    </Columns>
  );
}

function Options({ plugin, placed: { panel } }: { plugin: PanelPlugin; placed: Placed }) {
  const { changed, setOptions } = useDashboard();
  const options: object = defaultsDeep({}, changed[panel.id] ?? panel.options, plugin.defaults);
  const change: Change = (path, value) => setOptions(panel.id, set(structuredClone(options), path, value));
  const byCategory = groupBy(itemsOf(plugin.getPanelOptionsSupplier(), options), ({ category }) => category?.[0] ?? plugin.meta.name);
  return Object.entries(byCategory).map(([category, items]) => (
    <FieldSet key={category} label={category}>
      {items.flatMap((item) => editorsOf(item, options, change))}
    </FieldSet>
  ));
}

function itemsOf(supply: ReturnType<PanelPlugin['getPanelOptionsSupplier']>, options: object): PanelOptionsEditorItem[] {
  const builder = new PanelOptionsEditorBuilder();
  supply(builder, { data: [], options });
  return builder.getItems();
}

function editorsOf(item: PanelOptionsEditorItem, options: object, change: Change, parent = ''): ReactNode[] {
  const path = `${parent}${item.path}`;
  const own = parent === '' ? options : get(options, parent.slice(0, -1), {});
  if (item.showIf && !item.showIf(own, [])) {
    return [];
  }
  if (isNestedPanelOptions(item)) {
    return itemsOf(item.getBuilder(), get(options, path, {})).flatMap((inner) => editorsOf(inner, options, change, `${path}.`));
  }
  const id = `option-${path}`;
  const context = { data: [], options, replaceVariables: templateService.replace, getSuggestions: () => [] };
  const editor = { id, item, context, value: get(options, path), onChange: (value: unknown) => change(path, value) };
  return [
    <Field key={path} label={item.name} description={item.description} htmlFor={id}>
      <div>
        <item.editor {...editor} />
      </div>
    </Field>,
  ];
}
