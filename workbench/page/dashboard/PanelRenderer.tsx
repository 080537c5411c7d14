import { getDefaultTimeRange, LoadingState, type PanelData } from '@grafana/data';
import { getAppEvents, type PanelRendererProps } from '@grafana/runtime';
import React from 'react';

import { importPanel } from '../plugins/importPlugin.ts';
import { usePluginMetas } from '../plugins/pluginMetas.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { PluginPanel } from './PluginPanel.tsx';

const nothing: PanelData = { state: LoadingState.Done, series: [], timeRange: getDefaultTimeRange() };
const ignore = () => undefined;
const asItIs = (text: string) => text;

/** What plugins get as `PanelRenderer`: a panel on a page, outside of dashboards. */
export function PanelRenderer({ pluginId, data = nothing, timeZone = 'browser', fieldConfig, ...props }: PanelRendererProps) {
  const meta = usePluginMetas().nested.get(pluginId);
  const { value: plugin, error } = useLoaded(async () => meta && importPanel(meta), [meta]);
  if (meta === undefined || error) {
    return <p>{error?.message ?? `The workbench has no panel "${pluginId}".`}</p>;
  }
  const handlers = { onOptionsChange: ignore, onFieldConfigChange: ignore, onChangeTimeRange: ignore, replaceVariables: asItIs };
  const fixed = { id: 1, transparent: false, renderCounter: 0, eventBus: getAppEvents(), ...handlers };
  const config = fieldConfig && { defaults: fieldConfig.defaults, overrides: fieldConfig.overrides };
  return plugin ? <PluginPanel {...fixed} {...props} {...{ plugin, data, timeZone }} timeRange={data.timeRange} fieldConfig={config} /> : null;
}
