import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Combobox, type ComboboxOption, IconButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { LabelOptions } from './labelOptions';
import { useSteadyOption } from './useSteadyOption';

interface Condition<Op extends string> {
  label: string;
  op: Op;
  value: string;
}

interface Props<Op extends string> {
  rows: ReadonlyArray<Condition<Op>>;
  operators: Array<ComboboxOption<Op>>;
  /** Labels or fields and their values to choose from; without it conditions are on texts alone. */
  options?: Pick<LabelOptions, 'labels' | 'valuesOf'>;
  /** What a row begins as. */
  empty: Condition<Op>;
  /** What stands left of the comparison. */
  named?: string;
  disabled?: boolean;
  onChange: (rows: Array<Condition<Op>>) => void;
}

export const MATCHER_OPERATORS: Array<ComboboxOption<'=' | '!=' | '=~' | '!~'>> = [
  { value: '=', description: 'is' },
  { value: '!=', description: 'is not' },
  { value: '=~', description: 'matches the regular expression' },
  { value: '!~', description: 'does not match' },
];

/** Conditions, one a row: what is compared, how, and with what. Anything can be typed too. */
export function ConditionRows<Op extends string>({
  rows,
  operators,
  options,
  empty,
  named = 'Label',
  disabled,
  onChange,
}: Props<Op>) {
  const styles = useStyles2(getStyles);
  const change = (index: number, part: Partial<Condition<Op>>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <div key={index} className={options ? styles.row : styles.short}>
          {options && (
            <TypedChoice
              name={`${named} ${index + 1}`}
              placeholder={named}
              value={row.label}
              options={options.labels}
              disabled={disabled}
              onChange={(label) => change(index, { label })}
            />
          )}
          <Combobox
            aria-label={`Comparison ${index + 1}`}
            width={9}
            value={row.op}
            options={operators}
            disabled={disabled}
            onChange={({ value }) => change(index, { op: value })}
          />
          <TypedChoice
            name={`Value ${index + 1}`}
            placeholder="Value"
            value={row.value}
            options={options?.valuesOf(row.label) ?? []}
            disabled={disabled}
            onChange={(value) => change(index, { value })}
          />
          {!disabled && (
            <IconButton
              name="times"
              aria-label={`Remove condition ${index + 1}`}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      {!disabled && (
        <Button variant="secondary" size="sm" icon="plus" onClick={() => onChange([...rows, empty])}>
          Add condition
        </Button>
      )}
    </div>
  );
}

interface TypedChoiceProps {
  name: string;
  placeholder: string;
  value: string;
  options: ComboboxOption[];
  disabled: boolean | undefined;
  onChange: (value: string) => void;
}

/** One of what is offered, or any text. */
function TypedChoice({ name, placeholder, value, options, disabled, onChange }: TypedChoiceProps) {
  return (
    <Combobox
      aria-label={name}
      {...useSteadyOption(options, value)}
      {...{ placeholder, disabled }}
      createCustomValue
      onChange={(chosen) => onChange(chosen.value)}
    />
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const row = { display: 'grid', gap: theme.spacing(0.5), alignItems: 'center', width: '100%' };
  return {
    rows: css({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: theme.spacing(0.5) }),
    row: css({ ...row, gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr) auto' }),
    short: css({ ...row, gridTemplateColumns: 'auto minmax(0, 1fr) auto' }),
  };
};
