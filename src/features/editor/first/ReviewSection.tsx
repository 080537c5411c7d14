import React from 'react';
import { useFormContext } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { Section } from '../sections/Section';

/** When a first SLO is looked at again. */
export function ReviewSection() {
  const { reviewBy } = useFormContext<FormValues>().watch();
  return (
    <Section title="Review" summary={reviewBy || 'no date yet'} fields={['reviewBy']}>
      <TextField
        name="reviewBy"
        label="Next review"
        width={20}
        placeholder="2026-12-01"
        description="One or two weeks show whether breaches were felt by users."
      />
    </Section>
  );
}
