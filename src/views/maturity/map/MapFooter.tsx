import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { levelShade } from './levelShade';
import { ScoreSummary } from './ScoreSummary';

/** How to read the map, the scores in words, and where the model comes from. */
export function MapFooter({ assessment }: { assessment: Assessment }) {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const { levels, source, guards, scoringOrigin } = assessment.model.spec;
  return (
    <footer className={styles.footer}>
      <ul className={styles.legend} aria-label="Legend">
        {levels.map((level, rank) => (
          <li key={level.id} className={styles.level} style={{ background: levelShade(theme, rank, levels.length) }}>
            {level.name}
          </li>
        ))}
        <li>
          <Icon name="exclamation-triangle" size="xs" /> evidence disagrees
        </li>
        <li>
          <Icon name="comment-alt" size="xs" /> note
        </li>
        <li>empty: not assessed</li>
      </ul>
      <ScoreSummary assessment={assessment} />
      {scoringOrigin === 'proposed' && <p>The means are our own addition (proposed); the source gives none.</p>}
      <p>
        {assessment.model.metadata.displayName ?? assessment.model.metadata.name}, after {source.title}.{' '}
        {guards.join(' ')}
      </p>
    </footer>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  footer: css({
    marginTop: theme.spacing(2),
    fontSize: theme.typography.bodySmall.fontSize,
    color: theme.colors.text.secondary,
    p: { margin: theme.spacing(0.5, 0) },
  }),
  legend: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  }),
  level: css({ padding: theme.spacing(0, 1), color: theme.colors.text.primary }),
});
