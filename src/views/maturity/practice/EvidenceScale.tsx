import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';
import { boundWord } from './boundWord';
import { boundsWords } from './boundsWords';
import { isFirm } from './isFirm';
import { type ScaleMark, scaleMarks } from './scaleMarks';
import { quiet, smallSize } from '../../style/quiet';

interface Props {
  levels: readonly Level[];
  weighed: Weighed;
  answer: Answer | undefined;
  nameOf: (levelId: string) => string;
}

/** The levels from left to right: floor and ceiling from evidence below the line, the answer of people above it. */
export function EvidenceScale({ levels, weighed, answer, nameOf }: Props) {
  const styles = useStyles2(getStyles);
  const marks = scaleMarks(levels, weighed, answer);
  const words = boundsWords(weighed, nameOf);
  const isDrawn = weighed.floor !== undefined || weighed.ceiling !== undefined;
  return (
    <div>
      {isDrawn && (
        <div
          className={styles.scale}
          style={{ gridTemplateColumns: `repeat(${levels.length}, minmax(0, 1fr))` }}
          aria-hidden
        >
          {marks.map((mark) => {
            const { levelId, isFloor, isCeiling, isAnswer, isTarget } = mark;
            return (
              <div key={levelId} className={styles.level}>
                <div className={styles.above}>
                  {isAnswer && (
                    <span className={styles.answer}>
                      <Icon name="user" size="sm" /> answer
                    </span>
                  )}
                  {isTarget && !isAnswer && <span>target</span>}
                </div>
                <div className={lineClass(styles, mark, weighed)} />
                <div className={styles.name} title={nameOf(levelId)}>
                  {nameOf(levelId)}
                </div>
                <div className={styles.below}>
                  {isFloor && weighed.floor && <span>{boundWord('floor', weighed.floor)} ▸</span>}
                  {isCeiling && weighed.ceiling && <span>◂ {boundWord('ceiling', weighed.ceiling)}</span>}
                </div>
              </div>
            );
          })}
        </div>
      )}
      <p className={styles.words}>{words}</p>
    </div>
  );
}

/** What only weak rules say is dashed and pale. */
function lineClass(styles: ReturnType<typeof getStyles>, mark: ScaleMark, weighed: Weighed): string {
  return cx(
    styles.line,
    mark.isPlausible && (isFirm(weighed) ? styles.plausible : styles.weak),
    mark.isFloor && styles.floor,
    weighed.floor?.strength === 'weak' && styles.weakFloor,
    mark.isCeiling && styles.ceiling,
    weighed.ceiling?.strength === 'weak' && styles.weakCeiling
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const edge = `3px solid ${theme.colors.text.primary}`;
  const line = { minHeight: theme.spacing(2.25), fontSize: smallSize(theme) };
  return {
    scale: css({ display: 'grid', margin: theme.spacing(0.5, 0) }),
    level: css({ minWidth: 0, textAlign: 'center' }),
    above: css({ ...line, height: theme.spacing(2.5), overflow: 'hidden' }),
    answer: css({ whiteSpace: 'nowrap', fontWeight: theme.typography.fontWeightMedium }),
    line: css({
      height: theme.spacing(1.25),
      borderTop: `1px solid ${theme.colors.border.strong}`,
      borderBottom: `1px solid ${theme.colors.border.strong}`,
    }),
    plausible: css({ background: theme.colors.primary.main }),
    weak: css({ background: theme.colors.action.selected }),
    floor: css({ borderLeft: edge }),
    ceiling: css({ borderRight: edge }),
    weakFloor: css({ borderLeftStyle: 'dashed' }),
    weakCeiling: css({ borderRightStyle: 'dashed' }),
    name: css({
      ...line,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    }),
    below: css({
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'center',
      gap: theme.spacing(0, 1),
      ...quiet(theme),
    }),
    words: css({ margin: theme.spacing(0, 0, 1) }),
  };
};
