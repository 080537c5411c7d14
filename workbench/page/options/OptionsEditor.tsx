import { PanelOptionsEditorBuilder } from '@grafana/data';
import { Box, Field, FieldSet } from '@grafana/ui';
import { get, groupBy, set } from 'lodash';
import React from 'react';

import type { OnScreen, Panel } from '../dashboard/model.ts';
import { importPanel } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { replaceVariables } from '../services/templateService.ts';
import { optionsOf } from './optionsOf.ts';

/** The options that the panel's plugin registers; changes stay in memory. */
export function OptionsEditor({ panel, screen }: { panel: Panel; screen: OnScreen }) {
  const { value: plugin } = useLoaded(() => importPanel(panel.type), [panel.type]);
  if (plugin === undefined) {
    return null; // the panel beside it says why
  }
  const options = optionsOf(plugin, panel);
  const builder = new PanelOptionsEditorBuilder();
  plugin.getPanelOptionsSupplier()(builder, { data: [], options });
  const items = builder.getItems().filter(({ showIf }) => showIf?.(options, []) ?? true);
  const byCategory = groupBy(items, ({ category }) => category?.[0] ?? plugin.meta.name);
  const context = { data: [], options, replaceVariables };
  const change = (path: string, value: unknown) =>
    screen.setOptions(panel.id, set(structuredClone(options), path, value));
  return (
    <Box backgroundColor="primary" padding={2}>
      {Object.entries(byCategory).map(([category, inCategory]) => (
        <FieldSet key={category} label={category}>
          {inCategory.map((item) => {
            const { id, path, name, description } = item;
            const editor = { id, item, context, value: get(options, path) };
            return (
              <Field key={id} label={name} description={description} htmlFor={id}>
                <item.editor {...editor} onChange={(value: unknown) => change(path, value)} />
              </Field>
            );
          })}
        </FieldSet>
      ))}
    </Box>
  );
}
