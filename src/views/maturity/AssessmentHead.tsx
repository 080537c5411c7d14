import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { reassessMonths } from '../../core/maturity/milestones/reassessMonths';
import { DueNotice } from './milestones/DueNotice';
import { panelSize } from './panelSize';
import { SaveBar } from './SaveBar';
import { scopeWords } from './scopeWords';
import { SectionNav } from './SectionNav';
import type { AssessmentSection } from './sections';
import { quiet } from '../style/quiet';

interface Props {
  open: OpenAssessment;
  milestones: MilestonesState;
  section: AssessmentSection;
  onSection: (section: AssessmentSection) => void;
  width: number;
  /** Absent on a page. */
  height: number | undefined;
  /** The way into an interview. */
  entry: ReactNode;
}

/** The ways to views and interview, when it is due, what is unsaved; in a small panel all in one line. */
export function AssessmentHead({ open, milestones, section, onSection, width, height, entry }: Props) {
  const styles = useStyles2(getStyles);
  const [nowMs] = useState(Date.now);
  const { isLow, isNarrow } = panelSize(width, height);
  const due = {
    lastDate: milestones.milestones.at(-1)?.date,
    interval: reassessMonths(open.assessment),
    nowMs,
  };
  const { scope } = open.assessment;
  const canSave = open.readOnly === undefined || open.readOnly === 'no-right';
  return (
    <div className={styles.head}>
      <SectionNav
        section={section}
        width={width}
        isLow={isLow}
        note={isNarrow && <DueNotice {...due} />}
        onSection={onSection}
      />
      <DueNotice {...due} isNarrow={isNarrow} />
      {scope?.kind === 'service' && <span className={styles.scope}>Scope: {scopeWords(scope)}</span>}
      <div className={styles.tools}>
        {entry}
        {canSave && <SaveBar open={open} isNarrow={isNarrow} />}
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scope: css({ ...quiet(theme), minWidth: 0 }),
  tools: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5, 1) }),
  head: css({
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    '@media print': { display: 'none' },
  }),
});
