import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { reassessMonths } from '../../core/maturity/milestones/reassessMonths';
import { AssessmentNotices } from './AssessmentNotices';
import { BegunNotice } from './BegunNotice';
import type { LinkTo } from './linkTo';
import { DueNotice } from './milestones/DueNotice';
import { SaveBar } from './SaveBar';
import { SectionBody } from './SectionBody';
import { SectionNav } from './SectionNav';
import type { ViewState } from './sections';
import { useViewPlace } from './useViewPlace';

interface Props {
  open: OpenAssessment;
  milestones: MilestonesState;
  linkTo: LinkTo;
  width: number;
  /** Fixed in a panel, where what is shown scrolls; absent on a page, which grows. */
  height?: number;
  /** What is looked at, where that is kept elsewhere, such as in the address. */
  viewState?: ViewState;
  /** The way into an interview. */
  entry?: ReactNode;
}

/** An assessment: the heat map first, a click opens the practice. What was answered is saved when it is left. */
export function AssessmentView({ open, milestones, linkTo, width, height, viewState, entry }: Props) {
  const styles = useStyles2(getStyles);
  const { section, team, chosen, choose, go, setTeam, openPlace } = useViewPlace(open, viewState);
  const [nowMs] = useState(Date.now);
  const canEdit = open.readOnly === undefined;

  return (
    <div className={styles.all} style={{ height }}>
      <AssessmentNotices open={open} />
      <div className={styles.head}>
        <SectionNav section={section} width={width} onSection={go} />
        <DueNotice
          lastDate={milestones.milestones.at(-1)?.date}
          everyMonths={reassessMonths(open.assessment)}
          nowMs={nowMs}
        />
        <div className={styles.tools}>
          {entry}
          {(canEdit || open.readOnly === 'no-right') && <SaveBar open={open} />}
        </div>
      </div>
      <BegunNotice
        open={open}
        except={chosen && { practiceId: chosen.practiceId, team: chosen.columnKey }}
        onOpen={openPlace}
      />
      <SectionBody
        section={section}
        team={team}
        onTeam={setTeam}
        open={open}
        milestones={milestones}
        chosen={chosen}
        onChoose={choose}
        onOpen={openPlace}
        linkTo={linkTo}
        width={width}
        scrolls={height !== undefined}
        nowMs={nowMs}
      />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  tools: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5, 1) }),
  all: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    minWidth: 0,
    '@media print': { height: 'auto !important', background: 'white', color: 'black', printColorAdjust: 'exact' },
  }),
  head: css({
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    '@media print': { display: 'none' },
  }),
});
