import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { LevelRow } from './LevelRow';
import type { LevelsProps } from './levelsProps';
import { levelWords } from './levelWords';
import { ProposedBadge } from './ProposedBadge';
import { quiet, smallSize } from '../../style/quiet';

interface Props extends LevelsProps {
  answer: Answer | undefined;
}

/** The same scale to read: the answer is marked, nothing can be changed. */
export function LevelsRead({ model, practice, nameOf, weighed, answer }: Props) {
  const styles = useStyles2(getStyles);
  const { levels } = model.spec;
  return (
    <div>
      {levels.map((level, rank) => {
        const isAnswer = answer?.state === 'level' && answer.level === level.id;
        const { text, mark } = levelWords(model, practice, level);
        return (
          <LevelRow key={level.id} level={level} rank={rank} levels={levels} weighed={weighed}>
            <Text weight={isAnswer ? 'medium' : 'regular'} color={isAnswer ? 'maxContrast' : 'secondary'}>
              {nameOf(level.id)}
            </Text>{' '}
            {mark && <ProposedBadge {...mark} />}
            {isAnswer && (
              <span className={styles.answer}>
                <Icon name="check" size="sm" /> answer
              </span>
            )}
            <div className={styles.words}>{text}</div>
          </LevelRow>
        );
      })}
      {answer?.state === 'not-applicable' && <p>Not applicable: {answer.reason}</p>}
      {(answer === undefined || answer.state === 'not-assessed') && <p>Not assessed yet.</p>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  answer: css({ marginLeft: theme.spacing(1), fontSize: smallSize(theme) }),
  words: css({ ...quiet(theme) }),
});
