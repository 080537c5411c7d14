import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { MapLegend } from './MapLegend';
import { wayWords } from './scoreWords';
import { ScoreSummary } from './ScoreSummary';
import { quiet } from '../../style/quiet';

/** How to read the map, the scores in words, and where the model comes from. */
export function MapFooter({ assessment }: { assessment: Assessment }) {
  const styles = useStyles2(getStyles);
  const { levels, source, guards, scoring, scoringOrigin } = assessment.model.spec;
  return (
    <footer className={styles.footer}>
      <MapLegend levels={levels} />
      <ScoreSummary assessment={assessment} />
      {scoringOrigin === 'proposed' && (
        <p>
          One figure for a dimension ({wayWords[scoring?.perDimension ?? 'mean']}) is our own addition (proposed); the
          source gives none.
        </p>
      )}
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
    ...quiet(theme),
    p: { margin: theme.spacing(0.5, 0) },
  }),
});
