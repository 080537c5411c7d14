import React from 'react';
import { useFormContext } from 'react-hook-form';
import { saidTriggers } from '../../../core/documents/record/logSchemas';
import type { Resource } from '../../../core/documents/resource';
import { triggerWords } from '../../slo/record/recordWords';
import { PickField } from '../fields/PickField';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';
import { Section } from '../sections/Section';
import { isRevised } from './isRevised';

const OPTIONS = saidTriggers.map((value) => ({ value, label: triggerWords[value] }));

/** Why the definition changes: asked where it does, and written down with what it was before. */
export function RevisionSection({ stored }: { stored: Resource | undefined }) {
  const values = useFormContext<FormValues>().watch();
  if (!isRevised(values, stored)) {
    return null;
  }
  return (
    <Section
      title="Why it changes"
      summary={values.revisionReason || 'objective, window or indicator are another one'}
      fields={['revisionTrigger', 'revisionReason']}
    >
      <PickField
        name="revisionTrigger"
        label="What led to it"
        options={OPTIONS}
        placeholder="Choose what led to it"
        description="It is written down with what the definition was before. Roles that had agreed to it have to agree anew."
      />
      <TextField
        name="revisionReason"
        label="Reason"
        rows={2}
        placeholder="e.g. Nobody noticed the breaches of the last quarter"
      />
    </Section>
  );
}
