import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { RadioButtonDot, useStyles2 } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { choiceOf, type Choice } from '../../../core/maturity/assessment/answerParts';
import { LevelRow } from './LevelRow';
import type { LevelsProps } from './levelsProps';
import { levelWords } from './levelWords';
import { ProposedBadge } from './ProposedBadge';
import { ReasonField } from './ReasonField';
import { smallSize } from '../../style/quiet';

interface Props extends LevelsProps {
  answer: Answer | undefined;
  onChoose: (choice: Choice) => void;
}

/** Levels in words to choose from, on one scale with floor and ceiling; "not applicable" counts once it has a reason. */
export function LevelChoices({ model, practice, nameOf, weighed, answer, onChoose }: Props) {
  const styles = useStyles2(getStyles);
  const name = useId();
  const { levels } = model.spec;
  const choice = choiceOf(answer);
  /** "Not applicable" as chosen and typed, until there is a reason to keep. */
  const [reason, setReason] = useState(choice.state === 'not-applicable' ? choice.reason : undefined);
  /** What stands while the reason is empty. */
  const [former, setFormer] = useState(choice);
  const chosen = reason === undefined ? (choice.state === 'level' ? choice.level : undefined) : undefined;

  const choose = (next: Choice) => {
    setReason(undefined);
    onChoose(next);
  };
  const giveReason = (text: string) => {
    setReason(text);
    onChoose(text.trim() === '' ? former : { state: 'not-applicable', reason: text });
  };

  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>Level</legend>
      {levels.map((level, rank) => {
        const { text, mark } = levelWords(model, practice, level);
        return (
          <LevelRow key={level.id} level={level} rank={rank} levels={levels} weighed={weighed}>
            <RadioButtonDot
              id={`${name}-${level.id}`}
              name={name}
              label={
                <>
                  {nameOf(level.id)} {mark && <ProposedBadge {...mark} />}
                </>
              }
              description={text}
              checked={chosen === level.id}
              onChange={() => choose({ state: 'level', level: level.id })}
            />
          </LevelRow>
        );
      })}
      <div className={styles.other}>
        <RadioButtonDot
          id={`${name}-not-applicable`}
          name={name}
          label="Not applicable"
          description="Counts nowhere; needs a reason."
          checked={reason !== undefined}
          onChange={() => {
            setFormer(choice);
            setReason('');
          }}
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
    fontSize: smallSize(theme),
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
