import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Dimension } from '../../../core/maturity/modelSchema';
import type { DimensionScore } from '../../../core/maturity/score';
import { scoreSentence, scoreWords } from './scoreWords';
import { smallSize } from '../../style/quiet';

interface Props {
  score: DimensionScore | undefined;
  dimension: Dimension;
}

/** Value and answered of one column in one dimension; the sentence with the lowest practice on hover. */
export function ScoreCell({ score, dimension }: Props) {
  const styles = useStyles2(getStyles);
  if (score === undefined) {
    return <td />;
  }
  const { value, answered } = scoreWords(score);
  const nameOf = (practiceId: string) => dimension.practices.find(({ id }) => id === practiceId)?.name ?? practiceId;
  return (
    <td className={styles.score} title={scoreSentence(score, nameOf)}>
      <span className={styles.part}>{value}</span>
      <span className={styles.part}>{answered}</span>
    </td>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  score: css({
    paddingTop: theme.spacing(1),
    textAlign: 'center',
    verticalAlign: 'bottom',
    fontSize: smallSize(theme),
    fontVariantNumeric: 'tabular-nums',
    color: theme.colors.text.secondary,
    lineHeight: 1.2,
  }),
  part: css({ display: 'inline-block', margin: theme.spacing(0, 0.5), whiteSpace: 'nowrap' }),
});
