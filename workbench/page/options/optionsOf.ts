import { getPanelOptionsWithDefaults, type PanelPlugin } from '@grafana/data';

import type { Panel } from '../dashboard/model.ts';

/** A panel's options, completed by the defaults that its plugin registers. */
export function optionsOf(plugin: PanelPlugin, { options }: Panel): NonNullable<Panel['options']> {
  const currentFieldConfig = { defaults: {}, overrides: [] };
  const asked = { plugin, currentOptions: { ...options }, currentFieldConfig, isAfterPluginChange: false };
  return getPanelOptionsWithDefaults(asked).options;
}
