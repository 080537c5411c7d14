import { Field } from '@grafana/ui';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';
import { ConditionRows, MATCHER_OPERATORS } from './ConditionRows';
import type { LabelOptions } from './labelOptions';

interface Props {
  name: 'matchers' | 'eventMatchers';
  label: string;
  description: string;
  options: LabelOptions;
}

/** Conditions on labels, one a row; labels and values are offered from what the data source has. */
export function MatchersField({ name, label, description, options }: Props) {
  const { field, fieldState, formState } = useController<FormValues, typeof name>({ name });
  return (
    <Field
      label={label}
      description={description}
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
    >
      <div id={`slo-${name}`} role="group" aria-label={label}>
        <ConditionRows
          rows={field.value}
          operators={MATCHER_OPERATORS}
          options={options}
          empty={{ label: '', op: '=', value: '' }}
          disabled={formState.disabled}
          onChange={field.onChange}
        />
      </div>
    </Field>
  );
}
