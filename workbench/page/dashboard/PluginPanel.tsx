import { type FieldConfigSource, getPanelOptionsWithDefaults, type PanelPlugin, type PanelProps, PluginContextProvider, useFieldOverrides } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import React, { useMemo } from 'react';

import { Guard } from '../chrome/Guard.tsx';

type Props = Omit<PanelProps, 'options' | 'fieldConfig'> & { plugin: PanelPlugin; options?: object; fieldConfig?: FieldConfigSource };

/** A panel plugin's component with its defaults merged in and the field configuration applied to the data. */
export function PluginPanel({ plugin, options, fieldConfig, ...props }: Props) {
  const theme = useTheme2();
  const full = useMemo(() => {
    const currentFieldConfig = fieldConfig ?? { defaults: {}, overrides: [] };
    return getPanelOptionsWithDefaults({ plugin, currentOptions: { ...options }, currentFieldConfig, isAfterPluginChange: false });
  }, [plugin, options, fieldConfig]);
  const data = useFieldOverrides(plugin, full.fieldConfig, props.data, props.timeZone, theme, props.replaceVariables);
  const Panel = plugin.panel;
  return (
    <Guard what={`The panel ${plugin.meta.id}`} dependencies={[options, props.timeRange]}>
      <PluginContextProvider meta={plugin.meta}>{Panel && data && <Panel {...props} {...full} data={data} />}</PluginContextProvider>
    </Guard>
  );
}
