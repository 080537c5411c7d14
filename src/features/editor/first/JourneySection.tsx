import React from 'react';
import { useFormContext } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { Section } from '../sections/Section';

/** What users are about, and what a breach means for them. */
export function JourneySection() {
  const { journey, step } = useFormContext<FormValues>().watch();
  const summary = [journey, step].filter(Boolean).join(': ') || 'nothing chosen yet';
  return (
    <Section title="Journey" summary={summary} fields={['journey', 'step', 'brokenMeans']}>
      <TextField
        name="journey"
        label="Journey"
        placeholder="e.g. Buy a ticket"
        description="What a user is about: the SLO stands for one step of it."
      />
      <TextField name="step" label="Step of the journey" placeholder="e.g. Pay" />
      <TextField
        name="brokenMeans"
        label="What broken means for them"
        rows={2}
        placeholder="e.g. The card is charged, and no ticket comes"
      />
    </Section>
  );
}
