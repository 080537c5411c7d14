import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import type { FormValues } from '../formValues';
import { MeasuredRecord } from './MeasuredRecord';
import { useCeiling } from './useCeiling';

interface Props {
  /** What the form describes so far. */
  slo: MeasuredSlo | undefined;
  /** What its service stands on is in them. */
  documents: readonly LoadedDocument[];
  nowMs: number;
  timeZone: string;
}

/** What the last 90 days say about the target. Read when somebody looks: under a form that is filled in nothing moves. */
export function TargetHelper({ slo, ...shown }: Props) {
  const styles = useStyles2(getStyles);
  const reason = useFormContext<FormValues>().watch('targetReason');
  const [isOpen, setIsOpen] = useState(false);
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

function Measured({ slo, documents, ...shown }: Props) {
  const service = useFormContext<FormValues>().watch('service');
  const ceiling = useCeiling(documents, service, shown.nowMs);
  const source = slo && resolveDataSource(slo.dataSource);
  return slo && source?.kind === 'found' ? (
    <MeasuredRecord slo={slo} dataSourceUid={source.dataSource.uid} ceiling={ceiling} {...shown} />
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
