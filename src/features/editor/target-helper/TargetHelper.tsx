import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type RefObject, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { languageOf } from '../../../core/slo/indicatorQueries';
import type { FormValues } from '../formValues';
import type { TargetRecord } from '../validate';
import { MeasuredRecord, type WindowsOnRecord } from './MeasuredRecord';
import { ReasonField } from './ReasonField';
import { useCeiling } from './useCeiling';

interface Props {
  /** What the form describes so far. */
  slo: MeasuredSlo | undefined;
  /** Whether that is what it describes now, not a moment ago. */
  isSettled: boolean;
  /** What its service stands on is in them. */
  documents: readonly LoadedDocument[];
  /** As it is stored, or as a new SLO begins. */
  initialTarget: string;
  isNew: boolean;
  /** Where the form's checks find how to judge a target. */
  recordRef: RefObject<TargetRecord>;
  nowMs: number;
  timeZone: string;
}

/**
 * What the last 90 days say about the target. Read when somebody looks or changes the target; of a new SLO at once, but not
 * out of logs: 90 days of them cost too much to be read for each condition typed.
 */
export function TargetHelper({ slo, isSettled, initialTarget, isNew, recordRef, ...shown }: Props) {
  const styles = useStyles2(getStyles);
  const isChanged = useFormContext<FormValues>().watch('targetPercent') !== initialTarget;
  const [record, setRecord] = useState<WindowsOnRecord>();
  const [isOpen, setIsOpen] = useState(false);
  const isOfMetrics = slo !== undefined && languageOf(slo.indicator) === undefined;
  const isRead = isOpen || isChanged || (isNew && isOfMetrics);
  return (
    <>
      <details className={styles.details} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>What the record allows</summary>
        <div className={styles.body}>{isRead && <Measured slo={slo} onRecord={setRecord} {...shown} />}</div>
      </details>
      <ReasonField
        windows={record === 'reading' ? undefined : record}
        isReading={isRead && (!isSettled || record === 'reading')}
        recordRef={recordRef}
      />
    </>
  );
}

interface MeasuredProps extends Pick<Props, 'slo' | 'documents' | 'nowMs' | 'timeZone'> {
  onRecord: (record: WindowsOnRecord) => void;
}

function Measured({ slo, documents, ...shown }: MeasuredProps) {
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
  body: css({ boxSizing: 'border-box', paddingTop: theme.spacing(1) }),
});
