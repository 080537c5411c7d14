import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { RadioButtonDot, useStyles2 } from '@grafana/ui';
import React, { useId } from 'react';
import { smallSize } from '../../style/quiet';

interface Props<T extends string> {
  legend: string;
  description?: string;
  options: ReadonlyArray<{ value: T; label: string }>;
  /** One that is no option leaves all open. */
  value: T | undefined;
  onChange: (value: T) => void;
}

/** A few words to choose one from, side by side as far as there is room. */
export function ChoiceRow<T extends string>({ legend, description, options, value, onChange }: Props<T>) {
  const styles = useStyles2(getStyles);
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>
        {legend}
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </legend>
      <div className={styles.options}>
        {options.map((option) => (
          <RadioButtonDot
            key={option.value}
            id={`${name}-${option.value}`}
            name={name}
            label={option.label}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({ minWidth: 0, margin: 0, padding: 0, border: 'none' }),
  legend: css({
    margin: theme.spacing(0, 0, 0.5),
    fontSize: smallSize(theme),
    fontWeight: theme.typography.fontWeightMedium,
  }),
  description: css({
    display: 'block',
    color: theme.colors.text.secondary,
    fontWeight: theme.typography.fontWeightRegular,
  }),
  options: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 2) }),
});
