import { Combobox, Field, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';

interface Props {
  sources: readonly OfferedDataSource[];
  sourceUid: string;
  /** Undefined while they are not known. */
  labels: readonly string[] | undefined;
  label: string | undefined;
  onChange: (chosen: { source?: string; label?: string }) => void;
}

/**
 * Where to look, and by which label. A combobox writes its value over what is being typed when it gets options of its own
 * anew, so they stay the same objects, and nothing is typed before there are labels.
 */
export function RunningChoice({ sources, sourceUid, labels, label, onChange }: Props) {
  const sourceOptions = useMemo(() => sources.map(({ uid, name }) => ({ value: uid, label: name })), [sources]);
  const labelOptions = useMemo(
    () => (labels ?? []).filter((name) => !name.startsWith('__')).map((value) => ({ value })),
    [labels]
  );
  return (
    <Stack gap={2} wrap="wrap">
      <Field noMargin label="Data source" htmlFor="running-source">
        <Combobox
          id="running-source"
          width={30}
          options={sourceOptions}
          value={sourceUid}
          onChange={({ value }) => onChange({ source: value })}
        />
      </Field>
      <Field noMargin label="Label that names a service" htmlFor="running-label">
        <Combobox
          id="running-label"
          width={30}
          options={labelOptions}
          value={label ?? null}
          disabled={labels === undefined}
          onChange={({ value }) => onChange({ label: value })}
        />
      </Field>
    </Stack>
  );
}
