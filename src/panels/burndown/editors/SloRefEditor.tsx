import type { StandardEditorProps } from '@grafana/data';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useReadDocuments } from '../../../adapters/documents/useReadDocuments';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { formatSloRef } from '../../../core/documents/sloRef';

/** Chooses an SLO out of all documents; any text with variables may be written instead. */
export function SloRefEditor({ id, value, onChange }: StandardEditorProps<string>) {
  const { documents, status } = useReadDocuments();
  const options = useMemo(() => sloOptions(documents), [documents]);
  return (
    <Combobox
      id={id}
      aria-label="SLO"
      placeholder="e.g. headroom-checkout/availability"
      options={withValue(options, value)}
      value={value === '' ? null : value}
      createCustomValue
      isClearable
      loading={status === 'loading'}
      onChange={(chosen) => onChange(chosen?.value.trim() ?? '')}
    />
  );
}

export function sloOptions(documents: readonly LoadedDocument[]): Array<ComboboxOption<string>> {
  return documents
    .filter(({ copyOf }) => copyOf === undefined)
    .flatMap(({ slos, title }) =>
      slos.map(({ ref, displayName }) => ({
        value: formatSloRef(ref),
        label: displayName,
        description: `${title} · ${formatSloRef(ref)}`,
      }))
    )
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** What is set is always among the choices, so that it is seen. */
function withValue(options: Array<ComboboxOption<string>>, value: string | undefined): Array<ComboboxOption<string>> {
  const known = value === undefined || value === '' || options.some((option) => option.value === value);
  return known ? options : [{ value, label: value }, ...options];
}
