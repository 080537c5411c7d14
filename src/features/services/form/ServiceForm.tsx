import { Combobox, Field, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { type CataloguedService, serviceCatalogue } from '../../../core/services/serviceCatalogue';
import { CRITICALITIES } from '../../../core/services/serviceDetails';
import { teamCatalogue } from '../../../core/services/teamCatalogue';
import { criticalityWords } from '../serviceWords';
import { DefinitionForm } from './DefinitionForm';
import { DependencyFields } from './DependencyFields';
import { FormField } from './FormField';
import { serviceProblemWords } from './problemWords';
import { isWritable } from '../../../core/documents/isWritable';
import { checkService, serviceEntries, serviceSpec, type ServiceValues, serviceValues } from './serviceValues';

interface Props {
  /** Undefined for a new one; one that SLOs only name is defined by this. */
  service: CataloguedService | undefined;
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  onClose: () => void;
}

/** Who owns a service, how much hangs on it, and what it stands on. */
export function ServiceForm({ service, documents, store, onClose }: Props) {
  const isNew = service?.documentUid === undefined;
  const names = useMemo(
    () => serviceCatalogue(documents).flatMap(({ name, documentUid }) => (documentUid === undefined ? [] : [name])),
    [documents]
  );
  const teams = useMemo(() => teamCatalogue(documents), [documents]);
  const home = homeOf(service, documents);
  return (
    <DefinitionForm<ServiceValues>
      kind="Service"
      title={isNew ? 'Define a service' : `Edit ${service.displayName}`}
      initial={serviceValues(service)}
      check={(values) => checkService(values, isNew ? names : [])}
      toSpec={serviceSpec}
      entries={serviceEntries}
      home={home}
      documents={documents}
      store={store}
      onClose={onClose}
    >
      {(values, problems, change) => {
        const words = (key: keyof ServiceValues) => {
          const problem = problems[key];
          return problem === undefined ? undefined : serviceProblemWords[problem];
        };
        const text = (key: TextKey, label: string, placeholder: string, description?: string) => (
          <FormField
            label={label}
            description={description}
            placeholder={placeholder}
            error={words(key)}
            value={values[key]}
            onChange={(value) => change({ [key]: value })}
          />
        );
        return (
          <>
            {isNew && text('name', 'Id', 'e.g. checkout', 'As SLOs and addresses name it; it stays.')}
            {text('displayName', 'Name', 'e.g. Checkout')}
            {text('description', 'Description', 'e.g. Turns a basket into an order')}
            <Stack gap={2} wrap="wrap">
              <Field noMargin label="Owner team" htmlFor="service-team">
                <Combobox
                  id="service-team"
                  width={30}
                  isClearable
                  createCustomValue
                  options={teams.map(({ name, displayName }) => ({ value: name, label: displayName }))}
                  value={values.team || null}
                  onChange={(option) => change({ team: option?.value ?? '' })}
                />
              </Field>
              <Field noMargin label="Criticality" htmlFor="service-criticality">
                <Combobox
                  id="service-criticality"
                  width={20}
                  isClearable
                  options={CRITICALITIES.map((value) => ({ value, label: criticalityWords[value] }))}
                  value={values.criticality || null}
                  onChange={(option) => change({ criticality: option?.value ?? '' })}
                />
              </Field>
            </Stack>
            {text('environments', 'Environments', 'e.g. production, staging', 'With commas between them.')}
            {text('rota', 'On call', 'https://…', 'Where it is told who is on call now.')}
            {text('runbook', 'Runbook', 'https://…')}
            <DependencyFields
              rows={values.dependencies}
              documents={documents}
              error={words('dependencies')}
              onChange={(dependencies) => change({ dependencies })}
            />
          </>
        );
      }}
    </DefinitionForm>
  );
}

type TextKey = 'name' | 'displayName' | 'description' | 'environments' | 'rota' | 'runbook';

/** The document that defines it, else one with SLOs of it that may be written. */
function homeOf(
  service: CataloguedService | undefined,
  documents: readonly LoadedDocument[]
): LoadedDocument | undefined {
  const own = documents.find(({ uid }) => uid === service?.documentUid);
  const holders = documents.filter(({ slos }) => slos.some((slo) => service?.slos.includes(slo)));
  return own ?? holders.find(isWritable);
}
