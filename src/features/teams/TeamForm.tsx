import React, { useMemo } from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { type CataloguedTeam, teamCatalogue } from '../../core/services/teamCatalogue';
import { DefinitionForm } from '../services/form/DefinitionForm';
import { FormField } from '../services/form/FormField';
import { serviceProblemWords } from '../services/form/problemWords';
import { checkTeam, teamSpec, type TeamValues, teamValues } from './teamValues';

interface Props {
  /** Undefined for a new one. */
  team: CataloguedTeam | undefined;
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  onClose: () => void;
}

/** Who a team is and how it is reached. */
export function TeamForm({ team, documents, store, onClose }: Props) {
  const isNew = team?.documentUid === undefined;
  const names = useMemo(
    () => teamCatalogue(documents).flatMap(({ name, documentUid }) => (documentUid === undefined ? [] : [name])),
    [documents]
  );
  return (
    <DefinitionForm<TeamValues>
      kind="Team"
      title={isNew ? 'Define a team' : `Edit ${team.displayName}`}
      initial={teamValues(team)}
      check={(values) => checkTeam(values, isNew ? names : [])}
      toSpec={teamSpec}
      home={documents.find(({ uid }) => uid === team?.documentUid)}
      documents={documents}
      store={store}
      onClose={onClose}
    >
      {(values, problems, change) => {
        const text = (key: keyof TeamValues, label: string, placeholder: string, description?: string) => {
          const problem = problems[key];
          return (
            <FormField
              label={label}
              description={description}
              placeholder={placeholder}
              error={problem && serviceProblemWords[problem]}
              value={values[key]}
              onChange={(value) => change({ [key]: value })}
            />
          );
        };
        return (
          <>
            {isNew && text('name', 'Id', 'e.g. storefront', 'As services and SLOs name it; it stays.')}
            {text('displayName', 'Name', 'e.g. Storefront')}
            {text('description', 'Description', 'e.g. From the first page to the order')}
            {text('contact', 'Reached at', 'e.g. #team-storefront', 'A channel or a shared address, not a person.')}
            {text('rota', 'On call', 'https://…', 'Where it is told who is on call now.')}
          </>
        );
      }}
    </DefinitionForm>
  );
}
