import React from 'react';
import { useFormContext } from 'react-hook-form';
import { JourneyFields } from './JourneyFields';
import { BrokenMeansField } from './BrokenMeansField';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { Section } from '../sections/Section';
import { recordGroups, recordSummary } from './recordGroups';

const FIELDS = recordGroups.flatMap(({ fields }) => fields);

/** For whom the SLO is and who acts when it breaks: none of it is counted, all of it may follow later. */
export function RecordSection() {
  const values = useFormContext<FormValues>().watch();
  return (
    <Section title="Users and response" summary={recordSummary(values)} fields={FIELDS} startsFolded>
      <JourneyFields />
      <TextField
        name="persona"
        label="Persona"
        placeholder="e.g. A visitor in a hurry, on a phone"
        description="Who takes this step, and under which circumstances."
      />
      <BrokenMeansField />
      <TextField
        name="complainWhen"
        label="When they complain or leave"
        placeholder="e.g. After the second attempt that fails"
      />
      <TextField
        name="environments"
        label="Environments"
        placeholder="e.g. production, staging"
        description="Where this definition holds, with commas between them."
      />
      <TextField name="regions" label="Regions" placeholder="e.g. eu-west, us-east" />
      <TextField
        name="labels"
        label="Labels"
        placeholder="e.g. tier=one, area=checkout"
        description="To find and group SLOs by."
      />
      <TextField name="priority" label="Priority of its incidents" width={20} placeholder="e.g. P1" />
      <TextField name="priorityReason" label="Reason of the priority" placeholder="e.g. Nothing is sold meanwhile" />
      <TextField
        name="firstToAct"
        label="First to act"
        placeholder="e.g. Payments on call"
        description="A team or rota, never a person."
      />
      <TextField name="respondWithin" label="Expected to respond within" width={20} placeholder="e.g. 15m" />
      <ChoiceField
        name="actsAlone"
        label="May act alone"
        description="Whether whoever acts first may roll back, fail over or turn a feature off without asking."
        options={[
          { value: 'unsaid', label: 'Not said' },
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <TextField name="runbook" label="Runbook" placeholder="https://…" />
      <TextField
        name="dashboards"
        label="Dashboards"
        rows={2}
        placeholder={'Payments /d/payments'}
        description="One a line: a title and an address."
      />
      <TextField name="links" label="Links" rows={2} placeholder={'Architecture https://…'} />
      <TextField
        name="reviewBy"
        label="Next review"
        width={20}
        placeholder="2026-12-01"
        description="The day until which the SLO is to be looked at again."
      />
    </Section>
  );
}
