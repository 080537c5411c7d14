import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level, Practice } from '../../../core/maturity/modelSchema';
import { LevelRow } from './LevelRow';

interface Props {
  practice: Practice;
  levels: readonly Level[];
  nameOf: (levelId: string) => string;
  weighed: Weighed;
  answer: Answer | undefined;
}

/** The same scale to read: the answer is marked, nothing can be changed. */
export function LevelsRead({ practice, levels, nameOf, weighed, answer }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div>
      {levels.map((level, rank) => {
        const isAnswer = answer?.state === 'level' && answer.level === level.id;
        return (
          <LevelRow key={level.id} level={level} rank={rank} levels={levels} weighed={weighed}>
            <Text weight={isAnswer ? 'medium' : 'regular'} color={isAnswer ? 'maxContrast' : 'secondary'}>
              {nameOf(level.id)}
            </Text>
            {isAnswer && (
              <span className={styles.answer}>
                <Icon name="check" size="sm" /> answer
              </span>
            )}
            <div className={styles.words}>{practice.levels[level.id]}</div>
          </LevelRow>
        );
      })}
      {answer?.state === 'not-applicable' && <p>Not applicable: {answer.reason}</p>}
      {(answer === undefined || answer.state === 'not-assessed') && <p>Not assessed yet.</p>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  answer: css({ marginLeft: theme.spacing(1), fontSize: theme.typography.bodySmall.fontSize }),
  words: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
