import React from 'react';
import { useFormContext } from 'react-hook-form';
import { JourneyFields } from '../record/JourneyFields';
import { BrokenMeansField } from '../record/BrokenMeansField';
import type { FormValues } from '../formValues';
import { Section } from '../sections/Section';

/** What users are about, and what a breach means for them. */
export function JourneySection() {
  const { journey, step } = useFormContext<FormValues>().watch();
  const summary = [journey, step].filter(Boolean).join(': ') || 'nothing chosen yet';
  return (
    <Section title="Journey" summary={summary} fields={['journey', 'step', 'brokenMeans']}>
      <JourneyFields />
      <BrokenMeansField />
    </Section>
  );
}
