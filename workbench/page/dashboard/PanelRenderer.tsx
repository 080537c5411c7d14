import { getDefaultTimeRange, LoadingState, type PanelData } from '@grafana/data';
import { getAppEvents, type PanelRendererProps } from '@grafana/runtime';
import React from 'react';

import { importPanel } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { PluginPanel } from './PluginPanel.tsx';

const nothing: PanelData = { state: LoadingState.Done, series: [], timeRange: getDefaultTimeRange() };
const ignore = () => undefined;
const asItIs = (text: string) => text;

/** What plugins get as `PanelRenderer`: a panel on a page, outside of dashboards. */
export function PanelRenderer({ pluginId, data = nothing, timeZone = 'browser', fieldConfig, ...props }: PanelRendererProps) {
  const { value: plugin, error } = useLoaded(() => importPanel(pluginId), [pluginId]);
  if (plugin === undefined) {
    return <p>{error?.message ?? `Loading ${pluginId}`}</p>;
  }
  const handlers = { onOptionsChange: ignore, onFieldConfigChange: ignore, onChangeTimeRange: ignore, replaceVariables: asItIs };
  const fixed = { id: 1, transparent: false, renderCounter: 0, eventBus: getAppEvents(), ...handlers };
  const config = fieldConfig && { defaults: fieldConfig.defaults, overrides: fieldConfig.overrides };
  const given = { plugin, data, timeZone, timeRange: data.timeRange, fieldConfig: config };
  return <PluginPanel {...fixed} {...props} {...given} />;
}
