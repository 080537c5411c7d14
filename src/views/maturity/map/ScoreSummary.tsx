import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { scoreTeam } from '../../../core/maturity/score';
import { findPractice } from '../findPractice';
import { scoreSentence } from './scoreWords';
import { smallSize } from '../../style/quiet';

/** Each team's dimensions in sentences, with the lowest practice; folded until asked for. */
export function ScoreSummary({ assessment }: { assessment: Assessment }) {
  const styles = useStyles2(getStyles);
  const { model, teams, answers } = assessment;
  const nameOf = (practiceId: string) => findPractice(model, practiceId)?.practice.name ?? practiceId;
  return (
    <details data-more className={styles.details}>
      <summary>Scores in words</summary>
      {teams.map((team) => (
        <section key={team.id} aria-label={team.displayName}>
          <h4 className={styles.team}>{team.displayName}</h4>
          <ul className={styles.list}>
            {scoreTeam(model, answers, team.id).map((score, index) => (
              <li key={score.dimensionId}>
                {model.spec.dimensions[index]?.name}: {scoreSentence(score, nameOf)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  details: css({ margin: theme.spacing(1, 0) }),
  team: css({ margin: theme.spacing(1, 0, 0), fontSize: smallSize(theme) }),
  list: css({ margin: 0, paddingLeft: theme.spacing(2) }),
});
