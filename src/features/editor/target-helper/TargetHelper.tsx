import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type RefObject, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { languageOf } from '../../../core/slo/indicatorQueries';
import type { PastWindow } from '../../../core/slo/target-helper/targetHistory';
import type { FormValues } from '../formValues';
import type { JudgeByRecord } from '../validate';
import { MeasuredRecord } from './MeasuredRecord';
import { ReasonField } from './ReasonField';
import { useCeiling } from './useCeiling';

interface Props {
  /** What the form describes so far. */
  slo: MeasuredSlo | undefined;
  /** What its service stands on is in them. */
  documents: readonly LoadedDocument[];
  /** As it is stored, or as a new SLO begins. */
  initialTarget: string;
  isNew: boolean;
  /** Where the form's checks find how to judge a target. */
  judgeRef: RefObject<JudgeByRecord | undefined>;
  nowMs: number;
  timeZone: string;
}

/**
 * What the last 90 days say about the target. Read when somebody looks or changes the target; of a new SLO at once, but not
 * out of logs: 90 days of them cost too much to be read for each condition typed.
 */
export function TargetHelper({ slo, initialTarget, isNew, judgeRef, ...shown }: Props) {
  const styles = useStyles2(getStyles);
  const isChanged = useFormContext<FormValues>().watch('targetPercent') !== initialTarget;
  const [windows, setWindows] = useState<readonly PastWindow[]>();
  const [isOpen, setIsOpen] = useState(false);
  const isOfMetrics = slo !== undefined && languageOf(slo.indicator) === undefined;
  return (
    <>
      <details className={styles.details} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>What the record allows</summary>
        <div className={styles.body}>
          {(isOpen || isChanged || (isNew && isOfMetrics)) && <Measured slo={slo} onRecord={setWindows} {...shown} />}
        </div>
      </details>
      <ReasonField windows={windows} judgeRef={judgeRef} />
    </>
  );
}

interface MeasuredProps extends Pick<Props, 'slo' | 'documents' | 'nowMs' | 'timeZone'> {
  onRecord: (windows: readonly PastWindow[] | undefined) => void;
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
