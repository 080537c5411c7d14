import { css } from '@emotion/css';
import { Field, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import type { SelectableValue } from '@grafana/data';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues } from '../formValues';

type ChoiceName =
  | 'kind'
  | 'histogram'
  | 'op'
  | 'aggregation'
  | 'held'
  | 'language'
  | 'given'
  | 'windowKind'
  | 'method'
  | 'missingData'
  | 'precision'
  | 'births'
  | 'recorded'
  | 'actsAlone';

interface Props<K extends ChoiceName> {
  name: K;
  label: string;
  description?: string;
  options: Array<SelectableValue<FormValues[K]>>;
}

/** One of a few, all of them in sight. */
export function ChoiceField<K extends ChoiceName>({ name, label, description, options }: Props<K>) {
  const styles = useStyles2(getStyles);
  const { field, formState } = useController<FormValues, ChoiceName>({ name });
  return (
    <Field label={label} description={description}>
      <RadioButtonGroup
        aria-label={label}
        className={styles.choices}
        options={options}
        value={field.value}
        onChange={field.onChange}
        disabled={formState.disabled}
      />
    </Field>
  );
}

const getStyles = () => ({
  // Many choices do not fit beside each other on a phone.
  choices: css({ flexWrap: 'wrap' }),
});
