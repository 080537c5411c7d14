import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { milestoneResults } from '../../../core/maturity/results/makeResults';
import { formatDateTime } from '../../../views/format/formatTime';
import { TeamChoice } from '../../../views/maturity/TeamChoice';
import { AlteredNotice } from '../../../views/maturity/milestones/AlteredNotice';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { screenOnly } from '../../../views/maturity/printSheet';
import { FrozenAnswer } from '../../../views/maturity/milestones/FrozenAnswer';
import { ExportButtons } from './ExportButtons';
import { quiet } from '../../../views/style/quiet';

interface Props {
  milestone: Milestone;
  onClose: () => void;
}

/** All that a milestone keeps of one team: answers, and the evidence of that day with its queries. */
export function MilestoneView({ milestone, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const { teams, model, displayName, date, madeAt, coaches, startedFrom, problems } = milestone;
  const [wanted, setTeam] = useState<string>();
  const team = wanted ?? teams[0]?.id ?? '';
  return (
    <article aria-label={displayName}>
      <Button size="sm" variant="secondary" fill="text" icon="arrow-left" onClick={onClose}>
        All milestones
      </Button>
      <h3 className={styles.title}>{displayName}</h3>
      <p className={styles.facts}>
        {dayWords(date)}, made {formatDateTime(Date.parse(madeAt), getTimeZone())} with{' '}
        {model.metadata.displayName ?? model.metadata.name}, version {model.spec.version}.
        {startedFrom && ` Started from ${startedFrom.name}.`}
        {coaches.length > 0 && ` Coaches: ${coaches.join(', ')}.`}
        {problems.length > 0 && ` ${problems.length} entries cannot be read and show as not assessed or unknown.`}
      </p>
      <div className={screenOnly}>
        <ExportButtons judged={milestone} results={milestoneResults(milestone)} />
      </div>
      {milestone.isAltered && <AlteredNotice />}
      {teams.length > 1 && <TeamChoice teams={teams} team={team} onTeam={setTeam} />}
      {model.spec.dimensions.map((dimension) => (
        <section key={dimension.id} aria-label={dimension.name}>
          <h4 className={styles.dimension}>{dimension.name}</h4>
          <dl className={styles.practices}>
            {dimension.practices.map((practice) => (
              <React.Fragment key={practice.id}>
                <dt>{practice.name}</dt>
                <dd>
                  <FrozenAnswer milestone={milestone} practice={practice} team={team} />
                </dd>
              </React.Fragment>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  title: css({ margin: theme.spacing(1, 0, 0.5), fontSize: theme.typography.h4.fontSize }),
  facts: css({ ...quiet(theme) }),
  dimension: css({ margin: theme.spacing(2, 0, 0.5), fontSize: theme.typography.h5.fontSize }),
  practices: css({
    margin: 0,
    dt: { fontWeight: theme.typography.fontWeightRegular, color: theme.colors.text.secondary },
    dd: { margin: theme.spacing(0, 0, 1, 2) },
  }),
});
