import { Button, Combobox, Field, RadioButtonGroup, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useDocumentsInUse } from '../../../adapters/documents/useDocumentsInUse';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { formatSloRef } from '../../../core/documents/sloRef';
import { FormField } from './FormField';
import { type DependencyRow, emptyDependency } from './serviceValues';

interface Props {
  rows: readonly DependencyRow[];
  documents: readonly LoadedDocument[];
  error: string | undefined;
  onChange: (rows: readonly DependencyRow[]) => void;
}

const STRENGTHS = [
  { value: 'hard' as const, label: 'Hard', description: 'The service fails with it.' },
  { value: 'soft' as const, label: 'Soft', description: 'Users still get something without it.' },
];

const PARTIES = [
  { value: 'own' as const, label: 'Own' },
  { value: 'third-party' as const, label: 'Third party' },
];

/** What the service needs: each by the SLO that says how good it is, by a name, or both. */
export function DependencyFields({ rows, documents, error, onChange }: Props) {
  const inUse = useDocumentsInUse(documents);
  const slos = useMemo(
    () =>
      inUse
        .filter(({ copyOf }) => copyOf === undefined)
        .flatMap((document) => document.slos)
        .map(({ ref, displayName, service }) => ({
          value: formatSloRef(ref),
          label: displayName,
          description: service,
        })),
    [inUse]
  );
  const change = (index: number, some: Partial<DependencyRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...some } : row)));
  return (
    <Field
      noMargin
      label="Stands on"
      description="What it needs to work, of your own or of others."
      invalid={error !== undefined}
      error={error}
    >
      <Stack direction="column" gap={2}>
        {rows.map((row, index) => {
          const title = `Dependency ${index + 1}`;
          return (
            <div key={index} role="group" aria-label={title}>
              <Stack gap={2} wrap="wrap" alignItems="flex-end">
                <Field noMargin label="Its SLO" htmlFor={`dependency-${index}`}>
                  <Combobox
                    id={`dependency-${index}`}
                    width={34}
                    isClearable
                    placeholder="none that is measured here"
                    options={slos}
                    value={row.slo || null}
                    onChange={(option) => change(index, { slo: option?.value ?? '' })}
                  />
                </Field>
                <FormField
                  label="Name"
                  width={24}
                  placeholder={row.slo === '' ? 'e.g. Card network' : 'as its SLO'}
                  value={row.name}
                  onChange={(name) => change(index, { name })}
                />
                {row.slo === '' && (
                  <FormField
                    label="Promises (%)"
                    width={14}
                    placeholder="e.g. 99.95"
                    value={row.targetPercent}
                    onChange={(targetPercent) => change(index, { targetPercent })}
                  />
                )}
                <RadioButtonGroup
                  aria-label={`${title}: how`}
                  options={STRENGTHS}
                  value={row.strength}
                  onChange={(strength) => change(index, { strength })}
                />
                <RadioButtonGroup
                  aria-label={`${title}: whose`}
                  options={PARTIES}
                  value={row.party}
                  onChange={(party) => change(index, { party })}
                />
                <Button
                  variant="secondary"
                  icon="trash-alt"
                  aria-label={`Remove ${title.toLowerCase()}`}
                  onClick={() => onChange(rows.filter((_, at) => at !== index))}
                />
              </Stack>
            </div>
          );
        })}
        <div>
          <Button size="sm" variant="secondary" icon="plus" onClick={() => onChange([...rows, emptyDependency])}>
            Add a dependency
          </Button>
        </div>
      </Stack>
    </Field>
  );
}
