import { Button, Combobox, type ComboboxOption, Field, IconButton, useStyles2 } from '@grafana/ui';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import React from 'react';
import { useController } from 'react-hook-form';
import type { FormValues, MatcherRow } from '../formValues';
import type { LabelOptions } from './labelOptions';

interface Props {
  name: 'matchers' | 'eventMatchers';
  label: string;
  description: string;
  options: LabelOptions;
}

const operators: Array<ComboboxOption<MatcherRow['op']>> = [
  { value: '=', description: 'is' },
  { value: '!=', description: 'is not' },
  { value: '=~', description: 'matches the regular expression' },
  { value: '!~', description: 'does not match' },
];

/** Conditions on labels, one a row; labels and values are offered from what the data source has. */
export function MatchersField({ name, label, description, options }: Props) {
  const styles = useStyles2(getStyles);
  const { field, fieldState, formState } = useController<FormValues, typeof name>({ name });
  const rows = field.value;
  const change = (index: number, part: Partial<MatcherRow>) =>
    field.onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));

  return (
    <Field
      label={label}
      description={description}
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
    >
      <div id={`slo-${name}`} role="group" aria-label={label} className={styles.rows}>
        {rows.map((row, index) => (
          <div key={index} className={styles.row}>
            <Combobox
              aria-label={`Label ${index + 1}`}
              placeholder="Label"
              value={row.label || null}
              options={options.labels}
              createCustomValue
              disabled={formState.disabled}
              onChange={({ value }) => change(index, { label: value })}
            />
            <Combobox
              aria-label={`Comparison ${index + 1}`}
              width={9}
              value={row.op}
              options={operators}
              disabled={formState.disabled}
              onChange={({ value }) => change(index, { op: value })}
            />
            <Combobox
              aria-label={`Value ${index + 1}`}
              placeholder="Value"
              value={row.value || null}
              options={options.valuesOf(row.label)}
              createCustomValue
              disabled={formState.disabled}
              onChange={({ value }) => change(index, { value })}
            />
            {!formState.disabled && (
              <IconButton
                name="times"
                aria-label={`Remove condition ${index + 1}`}
                onClick={() => field.onChange(rows.filter((_, at) => at !== index))}
              />
            )}
          </div>
        ))}
        {!formState.disabled && (
          <Button
            variant="secondary"
            size="sm"
            icon="plus"
            onClick={() => field.onChange([...rows, { label: '', op: '=', value: '' }])}
          >
            Add condition
          </Button>
        )}
      </div>
    </Field>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  rows: css({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: theme.spacing(0.5) }),
  row: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr) auto',
    gap: theme.spacing(0.5),
    alignItems: 'center',
    width: '100%',
  }),
});
