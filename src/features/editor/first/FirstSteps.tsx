import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../formValues';
import { firstSteps } from './firstSteps';

/** The way to a first SLO, with what of it is done. */
export function FirstSteps() {
  const styles = useStyles2(getStyles);
  const values = useFormContext<FormValues>().watch();
  return (
    <section aria-label="Steps to a first SLO" className={styles.steps}>
      <p>
        One journey, one SLO, one owner, one review date. The first target need not be right: it is looked at again.
      </p>
      <ol>
        {firstSteps.map(({ title, advice, isDone }) => {
          const done = isDone(values);
          return (
            <li key={title}>
              <Icon name={done ? 'check-circle' : 'circle'} className={done ? styles.done : undefined} aria-hidden />{' '}
              <strong>{title}</strong>
              <span className="sr-only">{done ? ' (done)' : ' (to do)'}</span>: {advice}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  steps: css({
    marginBottom: theme.spacing(2),
    padding: theme.spacing(2),
    border: `1px solid ${theme.colors.info.border}`,
    borderRadius: theme.shape.radius.default,
    '& ol': { margin: 0, paddingLeft: theme.spacing(2.5) },
    '& li': { marginBottom: theme.spacing(0.5) },
  }),
  done: css({ color: theme.colors.success.text }),
});
