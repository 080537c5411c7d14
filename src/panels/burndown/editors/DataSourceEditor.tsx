import type { StandardEditorProps } from '@grafana/data';
import { Combobox } from '@grafana/ui';
import React from 'react';
import { listDataSources } from '../../../adapters/measure/sources/listDataSources';

/** Chooses one of the data sources that an SLO can be measured with, or a variable. */
export function DataSourceEditor({ id, value, onChange }: StandardEditorProps<string>) {
  const offered = listDataSources().map(({ uid, name, isDefault }) => ({
    value: uid,
    label: isDefault ? `${name} (default)` : name,
  }));
  const known = value === '' || value === undefined || offered.some((one) => one.value === value);
  return (
    <Combobox
      id={id}
      aria-label="Data source"
      placeholder="The default one"
      options={known ? offered : [{ value, label: value }, ...offered]}
      value={value === '' ? null : value}
      createCustomValue
      isClearable
      onChange={(chosen) => onChange(chosen?.value.trim() ?? '')}
    />
  );
}
