import { CoreApp, type ScopedVars } from '@grafana/data';
import { ErrorBoundaryAlert, PanelChrome, PanelContextProvider } from '@grafana/ui';
import React, { useCallback, useMemo } from 'react';

import { optionsOf } from '../options/optionsOf.ts';
import { importPanel } from '../plugins/importPlugin.ts';
import { useLoaded } from '../routes/useLoaded.ts';
import { replaceVariables } from '../services/templateService.ts';
import type { OnScreen, Placed } from './model.ts';
import { setTime } from './useDashboardTime.ts';
import { usePanelData } from './usePanelData.ts';

interface Props {
  placed: Placed;
  screen: OnScreen;
  width: number;
  height: number;
}

const noFieldConfig = { defaults: {}, overrides: [] };

/** One panel in Grafana's frame, with all that PanelProps promise; a word in place of Grafana's own panels. */
export function PanelBox({ placed, screen, width, height }: Props) {
  const { panel, scopedVars } = placed;
  const { dashboard, time, variables, events, setOptions } = screen;
  const { value: plugin, error } = useLoaded(() => importPanel(panel.type), [panel.type]);
  const data = usePanelData(placed, screen, width);
  // A new function when a variable has changed, so that panels draw again.
  const replace = useCallback(
    (text?: string, own?: ScopedVars, format?: string | Function) =>
      replaceVariables(text, { ...variables, ...scopedVars, ...own }, format),
    [variables, scopedVars]
  );
  const options = useMemo(() => plugin && optionsOf(plugin, panel), [plugin, panel]);
  const context = { eventBus: events, eventsScope: '__global_', app: CoreApp.Dashboard };
  const fromSpec = { id: panel.id, title: panel.title ?? '', transparent: panel.transparent === true };
  const { range: timeRange, timeZone, refreshCount: renderCounter } = time;
  const fromScreen = { timeRange, timeZone, renderCounter, eventBus: events };
  const handlers = { onFieldConfigChange: () => undefined, onChangeTimeRange: setTime };
  const Panel = plugin?.panel;
  return (
    <PanelChrome
      title={replace(panel.title)}
      description={replace(panel.description)}
      hoverHeader={!panel.title}
      loadingState={data?.state}
      statusMessage={data?.errors?.map(({ message }) => message).join('; ')}
      width={width}
      height={height}
    >
      {(innerWidth: number, innerHeight: number) => (
        <PanelContextProvider value={{ ...context, sync: () => dashboard.graphTooltip ?? 0 }}>
          <ErrorBoundaryAlert title="This panel threw an error" dependencies={[panel.options, timeRange]}>
            {Panel && data ? (
              <Panel
                {...fromSpec}
                {...fromScreen}
                {...handlers}
                data={data}
                options={options}
                fieldConfig={panel.fieldConfig ?? noFieldConfig}
                width={innerWidth}
                height={innerHeight}
                replaceVariables={replace}
                onOptionsChange={(next) => setOptions(panel.id, next)}
              />
            ) : (
              <p>{error?.message ?? 'Loading the panel'}</p>
            )}
          </ErrorBoundaryAlert>
        </PanelContextProvider>
      )}
    </PanelChrome>
  );
}
