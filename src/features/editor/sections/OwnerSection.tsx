import type { ComboboxOption } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { PickField } from '../fields/PickField';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { Section } from './Section';
import { ownerSummary } from './summaries';

interface Props {
  documents: readonly LoadedDocument[];
  /** An SLO keeps its name once it is saved: panels and links refer to it. */
  nameFixed: boolean;
}

/** Whom the SLO concerns and why it exists. */
export function OwnerSection({ documents, nameFixed }: Props) {
  const values = useFormContext<FormValues>().watch();
  const services = namesOf(
    documents,
    (document) => document.services,
    (slo) => slo.service
  );
  const teams = namesOf(
    documents,
    (document) => document.teams,
    (slo) => slo.team
  );
  return (
    <Section
      title="Who and why"
      summary={ownerSummary(values)}
      fields={['service', 'team', 'displayName', 'name', 'description']}
    >
      <PickField
        name="service"
        label="Service"
        options={services}
        custom
        placeholder="e.g. checkout"
        description="The service whose users feel it when this SLO is missed."
      />
      <PickField name="team" label="Team" options={teams} custom clearable placeholder="e.g. storefront" />
      <TextField name="displayName" label="Name" placeholder="e.g. Checkout availability" />
      {!nameFixed && (
        <TextField
          name="name"
          label="Short name"
          placeholder="e.g. availability"
          description="Used in addresses and references; it stays when the name above changes."
        />
      )}
      <TextField
        name="description"
        label="Why it matters"
        rows={2}
        placeholder="e.g. Nobody can pay while this fails"
        description="What users cannot do when it breaks."
      />
    </Section>
  );
}

function namesOf(
  documents: readonly LoadedDocument[],
  defined: (document: LoadedDocument) => LoadedDocument['services'] | LoadedDocument['teams'],
  used: (slo: LoadedDocument['slos'][number]) => string | undefined
): ComboboxOption[] {
  const labels = new Map<string, string>();
  for (const document of documents) {
    document.slos.map(used).forEach((name) => name && labels.set(name, name));
    defined(document).forEach(({ metadata }) => labels.set(metadata.name, metadata.displayName ?? metadata.name));
  }
  return [...labels].map(([value, label]) => ({ value, label: label === value ? value : `${label} (${value})` }));
}
