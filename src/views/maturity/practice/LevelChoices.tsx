import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { RadioButtonDot, useStyles2 } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { choiceOf, type Choice } from '../../../core/maturity/assessment/answerParts';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level, Practice } from '../../../core/maturity/modelSchema';
import { LevelRow } from './LevelRow';
import { ReasonField } from './ReasonField';

interface Props {
  practice: Practice;
  levels: readonly Level[];
  nameOf: (levelId: string) => string;
  weighed: Weighed;
  answer: Answer | undefined;
  onChoose: (choice: Choice) => void;
}

/** Levels in words to choose from, on one scale with floor and ceiling; "not applicable" counts once it has a reason. */
export function LevelChoices({ practice, levels, nameOf, weighed, answer, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  const name = useId();
  const choice = choiceOf(answer);
  /** "Not applicable" as chosen and typed, until there is a reason to keep. */
  const [reason, setReason] = useState(choice.state === 'not-applicable' ? choice.reason : undefined);
  const chosen = reason === undefined ? (choice.state === 'level' ? choice.level : undefined) : undefined;

  const choose = (next: Choice) => {
    setReason(undefined);
    onChoose(next);
  };
  const giveReason = (text: string) => {
    setReason(text);
    onChoose(text.trim() === '' ? { state: 'not-assessed' } : { state: 'not-applicable', reason: text });
  };

  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>Level</legend>
      {levels.map((level, rank) => (
        <LevelRow key={level.id} level={level} rank={rank} levels={levels} weighed={weighed}>
          <RadioButtonDot
            id={`${name}-${level.id}`}
            name={name}
            label={nameOf(level.id)}
            description={practice.levels[level.id]}
            checked={chosen === level.id}
            onChange={() => choose({ state: 'level', level: level.id })}
          />
        </LevelRow>
      ))}
      <div className={styles.other}>
        <RadioButtonDot
          id={`${name}-not-applicable`}
          name={name}
          label="Not applicable"
          description="Counts nowhere; needs a reason."
          checked={reason !== undefined}
          onChange={() => setReason('')}
        />
        {reason !== undefined && <ReasonField reason={reason} onChange={giveReason} />}
        <RadioButtonDot
          id={`${name}-not-assessed`}
          name={name}
          label="Not assessed"
          description="A gap to fill later, never the lowest level."
          checked={reason === undefined && choice.state === 'not-assessed'}
          onChange={() => choose({ state: 'not-assessed' })}
        />
      </div>
    </fieldset>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  choices: css({ minWidth: 0, margin: 0, padding: 0, border: 'none' }),
  legend: css({
    margin: theme.spacing(0, 0, 0.5),
    fontSize: theme.typography.bodySmall.fontSize,
    fontWeight: theme.typography.fontWeightMedium,
  }),
  other: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    marginTop: theme.spacing(1),
    paddingLeft: theme.spacing(1.5),
  }),
});
