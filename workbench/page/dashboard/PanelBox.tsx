import { CoreApp, type FieldConfigSource, type PanelPlugin, type ScopedVars } from '@grafana/data';
import { config } from '@grafana/runtime';
import { Icon, PanelChrome, PanelContextProvider } from '@grafana/ui';
import { merge } from 'lodash';
import React, { useCallback, useMemo, useState } from 'react';

import { importPanel } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { templateService } from '../services/templateService.ts';
import { CorePanel } from './CorePanel.tsx';
import { useDashboard } from './DashboardContext.ts';
import type { Placed } from './model.ts';
import { PluginPanel } from './PluginPanel.tsx';
import { usePanelData } from './usePanelData.ts';

interface Props {
  placed: Placed;
  width: number;
  height: number;
}

/** One panel of the grid: ours with its plugin, one of Grafana's own as text. */
export function PanelBox({ placed, ...size }: Props) {
  const { type } = placed.panel;
  const { value: plugin, error } = useLoaded(() => importPanel(type), [type]);
  if (plugin) {
    return <QueriedPanel plugin={plugin} placed={placed} {...size} />;
  }
  return (
    <PanelChrome {...chromeOf(placed)} {...size}>
      {() => (config.panels[type] ? <p>{error?.message ?? 'Loading the plugin'}</p> : <CorePanel placed={placed} />)}
    </PanelChrome>
  );
}

/** A panel with the data of its queries, in Grafana's panel frame, with all that PanelProps promise. */
function QueriedPanel({ plugin, placed, width, height }: Props & { plugin: PanelPlugin }) {
  const { panel, scopedVars } = placed;
  const { dashboard, time, events, changed, setOptions } = useDashboard();
  const { range, timeZone } = time;
  const [fieldConfig, setFieldConfig] = useState(panel.fieldConfig);
  const isSkipped = plugin.meta.skipDataQuery === true;
  const data = usePanelData({ panel, dashboardUID: dashboard.uid, range, timezone: timeZone, width, scopedVars }, isSkipped);
  const eventBus = useMemo(() => events.newScopedBus(`panel-${panel.id}`, { onlyLocal: false }), [events, panel]);
  const [instanceState, onInstanceStateChange] = useState<unknown>();
  const no = () => false;
  const rights = { canAddAnnotations: no, canEditAnnotations: no, canDeleteAnnotations: no };
  const context = { ...rights, eventBus, eventsScope: '__global_', app: CoreApp.Dashboard, instanceState, onInstanceStateChange };
  const variables = JSON.stringify([scopedVars, templateService.getVariables()]);
  // A new function when a variable has changed, so that panels draw again.
  const replaceVariables = useCallback(
    (text: string, own?: ScopedVars, format?: string | Function) => templateService.replace(text, { ...scopedVars, ...own }, format),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [variables]
  );
  const changeFieldConfig = (next: FieldConfigSource, replace = false) =>
    setFieldConfig((shown) => (replace ? next : merge({}, shown, next)));
  const problems = data.errors?.map(({ message, data: details }) => message ?? details?.message).join('; ');
  const chrome = { ...chromeOf(placed), width, height, loadingState: data.state, statusMessage: problems };
  return (
    <PanelChrome {...chrome} padding={plugin.noPadding ? 'none' : 'md'}>
      {(innerWidth: number, innerHeight: number) => (
        <PanelContextProvider value={{ ...context, sync: () => dashboard.graphTooltip ?? 0 }}>
          <PluginPanel
            id={panel.id}
            plugin={plugin}
            title={panel.title ?? ''}
            transparent={panel.transparent === true}
            data={data}
            timeRange={isSkipped ? range : data.timeRange}
            timeZone={timeZone}
            renderCounter={isSkipped ? time.refreshCount : 0}
            options={changed[panel.id] ?? panel.options}
            fieldConfig={fieldConfig}
            width={innerWidth}
            height={innerHeight}
            eventBus={eventBus}
            replaceVariables={replaceVariables}
            onOptionsChange={(options: object) => setOptions(panel.id, options)}
            onFieldConfigChange={changeFieldConfig}
            onChangeTimeRange={time.set}
          />
        </PanelContextProvider>
      )}
    </PanelChrome>
  );
}

/** Title, description and links as Grafana shows them around a panel. */
function chromeOf({ panel, scopedVars }: Placed) {
  const replace = (text = '') => templateService.replace(text, scopedVars);
  return {
    title: replace(panel.title),
    description: replace(panel.description),
    displayMode: panel.transparent ? ('transparent' as const) : ('default' as const),
    hoverHeader: !panel.title,
    titleItems: panel.links?.map(({ title, url }) => (
      <PanelChrome.TitleItem key={title} title={replace(title)} href={replace(url)}>
        <Icon name="external-link-alt" title={replace(title)} />
      </PanelChrome.TitleItem>
    )),
  };
}
