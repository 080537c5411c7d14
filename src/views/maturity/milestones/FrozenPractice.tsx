import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { IconButton, useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import type { FoundPractice } from '../findPractice';
import { AlteredNotice } from './AlteredNotice';
import { dayWords } from './dayWords';
import { FrozenAnswer } from './FrozenAnswer';
import { quiet } from '../../style/quiet';

interface Props {
  milestone: Milestone;
  /** As the milestone's model has it. */
  found: FoundPractice | undefined;
  team: string;
  onClose: () => void;
}

/** What a milestone keeps of one practice of one team; Escape goes back. */
export function FrozenPractice({ milestone, found, team, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [found?.practice.id]);
  if (found === undefined) {
    return null;
  }
  const name = milestone.teams.find(({ id }) => id === team)?.displayName ?? team;
  return (
    <section aria-label={found.practice.name} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {found.practice.name}
        </h3>
        <IconButton name="times" tooltip="Back to the map" onClick={onClose} />
      </div>
      <p className={styles.where}>
        {name} at {milestone.displayName}, {dayWords(milestone.date)}. Kept as it was.
      </p>
      {milestone.isAltered && <AlteredNotice />}
      <FrozenAnswer milestone={milestone} practice={found.practice} team={team} />
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: theme.spacing(1) }),
  title: css({ margin: 0, fontSize: theme.typography.h4.fontSize, outline: 'none' }),
  where: css({ ...quiet(theme) }),
});
