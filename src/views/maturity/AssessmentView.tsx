import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../adapters/maturity/useMilestones';
import { AssessmentHead } from './AssessmentHead';
import { AssessmentNotices } from './AssessmentNotices';
import { BegunNotice } from './BegunNotice';
import type { LinkTo } from './linkTo';
import { panelSize } from './panelSize';
import { printSheet } from './printSheet';
import { SectionBody } from './SectionBody';
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
  /** Opens an interview; absent where none can be held. */
  onInterview?: (() => void) | undefined;
}

/** An assessment: the heat map first, a click opens the practice. What was answered is saved when it is left. */
export function AssessmentView({ open, milestones, linkTo, width, height, viewState, entry, onInterview }: Props) {
  const styles = useStyles2(getStyles);
  const { section, team, chosen, choose, go, setTeam, openPlace } = useViewPlace(open, viewState);
  const [nowMs] = useState(Date.now);

  return (
    <div className={cx(styles.all, printSheet)} style={{ height }} data-low={panelSize(width, height).isLow}>
      <AssessmentNotices open={open} />
      <AssessmentHead
        open={open}
        milestones={milestones}
        section={section}
        onSection={go}
        width={width}
        height={height}
        entry={entry}
      />
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
        onInterview={onInterview}
        width={width}
        scrolls={height !== undefined}
        nowMs={nowMs}
      />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    '&[data-low=true]': { gap: theme.spacing(0.25) },
    minWidth: 0,
  }),
});
