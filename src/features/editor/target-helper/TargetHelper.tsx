import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import type { Ceiling } from '../../../core/slo/target-helper/dependencyCeiling';
import type { FormValues } from '../formValues';
import { MeasuredRecord } from './MeasuredRecord';

interface Props {
  /** What the form describes so far. */
  slo: MeasuredSlo | undefined;
  /** From hard dependencies of its service. */
  ceiling: Ceiling | undefined;
  isNew: boolean;
  nowMs: number;
  timeZone: string;
}

/** What the last 90 days say about the target. It opens, and is read, for a new SLO and for a changed target. */
export function TargetHelper({ slo, isNew, ...shown }: Props) {
  const styles = useStyles2(getStyles);
  const { formState, watch } = useFormContext<FormValues>();
  const reason = watch('targetReason');
  const isChanged = formState.dirtyFields.targetPercent === true;
  const [isOpen, setIsOpen] = useState(isNew || isChanged);
  const [wasChanged, setWasChanged] = useState(isChanged);
  if (isChanged !== wasChanged) {
    setWasChanged(isChanged);
    setIsOpen(isOpen || isChanged);
  }
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        What the record allows
        {reason !== '' && !isOpen && <span className={styles.reason}>: {reason}</span>}
      </summary>
      <div className={styles.body}>{isOpen && <Measured slo={slo} {...shown} />}</div>
    </details>
  );
}

function Measured({ slo, ...shown }: Omit<Props, 'isNew'>) {
  const source = slo && resolveDataSource(slo.dataSource);
  return slo && source?.kind === 'found' ? (
    <MeasuredRecord slo={slo} dataSourceUid={source.dataSource.uid} {...shown} />
  ) : (
    <p>Best, middle and worst windows stand here once something is measured.</p>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  details: css({
    marginBottom: theme.spacing(2),
    borderLeft: `2px solid ${theme.colors.border.medium}`,
    paddingLeft: theme.spacing(1.5),
  }),
  summary: css({ cursor: 'pointer', fontWeight: theme.typography.fontWeightMedium }),
  reason: css({ fontWeight: theme.typography.fontWeightRegular, overflowWrap: 'anywhere' }),
  body: css({ boxSizing: 'border-box', paddingTop: theme.spacing(1) }),
});
