import { Field, Input, RadioButtonGroup } from '@grafana/ui';
import React, { useId } from 'react';
import type { Folders } from '../../../adapters/directory/useFolders';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { FolderField } from './FolderField';
import { ModelField } from './ModelField';
import { NamesField } from './NamesField';
import type { checkValues } from './checkValues';
import type { NewAssessmentValues } from './createAssessment';
import type { ModelChoice } from './modelChoices';
import { scopeOptions } from './scopeWords';
import { serviceNames } from './serviceNames';
import { teamNames } from './teamNames';

interface Props {
  documents: readonly LoadedDocument[];
  choices: readonly ModelChoice[];
  folders: Folders;
  values: Partial<NewAssessmentValues>;
  errors: ReturnType<typeof checkValues>;
  onChange: (part: Partial<NewAssessmentValues>) => void;
}

/** What is assessed, by whom, by which model, and where it is kept. */
export function AssessmentFields({ documents, choices, folders, values, errors, onChange }: Props) {
  const id = useId();
  return (
    <>
      <Field label="Name" invalid={errors.title !== undefined} error={errors.title}>
        <Input
          id={`${id}-title`}
          value={values.title ?? ''}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </Field>
      <ModelField
        choices={choices}
        value={values.modelKey}
        error={errors.modelKey}
        onChange={(modelKey) => onChange({ modelKey })}
      />
      <Field label="What is assessed">
        <RadioButtonGroup
          aria-label="What is assessed"
          options={[...scopeOptions]}
          value={values.scopeKind}
          onChange={(scopeKind) => onChange({ scopeKind })}
        />
      </Field>
      {values.scopeKind === 'service' && (
        <NamesField
          label="Services"
          description="As SLOs name them."
          known={serviceNames(documents)}
          value={values.services ?? []}
          error={errors.services}
          onChange={(services) => onChange({ services })}
        />
      )}
      <NamesField
        label="Teams"
        description="As SLOs name them, so that their evidence is found. Teams, never persons."
        known={teamNames(documents)}
        value={values.teams ?? []}
        error={errors.teams}
        onChange={(teams) => onChange({ teams })}
      />
      <NamesField
        label="Coaches"
        description="Who holds the assessment: the only persons named in it. May be left empty."
        placeholder="Type a name"
        known={[]}
        value={values.coaches ?? []}
        error={undefined}
        onChange={(coaches) => onChange({ coaches })}
      />
      <Field label="Day that the answers stand for" invalid={errors.date !== undefined} error={errors.date}>
        <Input
          id={`${id}-date`}
          type="date"
          width={24}
          value={values.date ?? ''}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
      </Field>
      <FolderField
        folders={folders}
        value={values.folderUid}
        error={errors.folderUid}
        onChange={(folderUid) => onChange({ folderUid })}
      />
    </>
  );
}
