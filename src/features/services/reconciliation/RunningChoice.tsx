import { Combobox, Field, Stack } from '@grafana/ui';
import React from 'react';
import type { OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';

interface Props {
  sources: readonly OfferedDataSource[];
  sourceUid: string;
  labels: readonly string[];
  label: string | undefined;
  onChange: (chosen: { source?: string; label?: string }) => void;
}

/** Where to look, and by which label. */
export function RunningChoice({ sources, sourceUid, labels, label, onChange }: Props) {
  return (
    <Stack gap={2} wrap="wrap">
      <Field noMargin label="Data source" htmlFor="running-source">
        <Combobox
          id="running-source"
          width={30}
          options={sources.map(({ uid, name }) => ({ value: uid, label: name }))}
          value={sourceUid}
          onChange={({ value }) => onChange({ source: value })}
        />
      </Field>
      <Field noMargin label="Label that names a service" htmlFor="running-label">
        <Combobox
          id="running-label"
          width={30}
          options={labels.filter((name) => !name.startsWith('__')).map((value) => ({ value }))}
          value={label ?? null}
          onChange={({ value }) => onChange({ label: value })}
        />
      </Field>
    </Stack>
  );
}
