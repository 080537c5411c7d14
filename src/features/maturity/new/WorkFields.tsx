import { Field, Input, RadioButtonGroup } from '@grafana/ui';
import React, { useId } from 'react';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { NamesField } from './NamesField';
import type { NewAssessmentValues } from './createAssessment';
import { scopeOptions } from './scopeWords';
import { serviceNames } from './serviceNames';
import { teamNames } from './teamNames';
import { UnknownTeams } from './UnknownTeams';

export type WorkValues = Pick<NewAssessmentValues, 'scopeKind' | 'services' | 'teams' | 'coaches' | 'date'>;

interface Props {
  /** Where services and teams are known from. */
  documents: readonly LoadedDocument[];
  /** All documents are read: what none of them names is not named. */
  isAllRead: boolean;
  values: Partial<WorkValues>;
  errors: Partial<Record<keyof WorkValues, string>>;
  onChange: (part: Partial<WorkValues>) => void;
  /** Names of teams where they are not called as SLOs name them. */
  teamName?: (team: string) => string;
}

/** What is assessed, of which teams, by whom, and for which day. */
export function WorkFields({ documents, isAllRead, values, errors, onChange, teamName }: Props) {
  const id = useId();
  const knownTeams = teamNames(documents);
  const teams = values.teams ?? [];
  return (
    <>
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
        known={knownTeams}
        value={teams}
        error={errors.teams}
        labelOf={teamName}
        onChange={(chosen) => onChange({ teams: chosen })}
      />
      {isAllRead && <UnknownTeams teams={teams} known={knownTeams} />}
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
    </>
  );
}
