import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { chooseAnswer, confideAnswer, targetAnswer } from '../../../core/maturity/assessment/changeAnswer';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { AssessorField } from '../practice/AssessorField';
import { ChoiceRow } from '../practice/ChoiceRow';
import { confidenceWords } from '../practice/confidenceWords';
import { JudgedLine } from '../practice/JudgedLine';
import { LevelChoices } from '../practice/LevelChoices';
import type { LevelsProps } from '../practice/levelsProps';
import { smallSize } from '../../style/quiet';

interface Props {
  levels: LevelsProps;
  assessment: Pick<Assessment, 'startedFrom' | 'coaches'>;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

const OPEN = '';

/** Levels in words; then, as small as they are optional, the level to reach, how sure the coaches are, and which of them judged. */
export function AnswerFields({ levels, assessment, answer, onAnswer }: Props) {
  const styles = useStyles2(getStyles);
  const { model, nameOf } = levels;
  return (
    <>
      <LevelChoices {...levels} answer={answer} onChoose={(choice) => onAnswer(chooseAnswer(answer, choice))} />
      <JudgedLine answer={answer} startedFrom={assessment.startedFrom} onAnswer={onAnswer} />
      <div className={styles.optional}>
        <ChoiceRow
          legend="Target"
          options={[
            { value: OPEN, label: 'None' },
            ...model.spec.levels.map(({ id }) => ({ value: id, label: nameOf(id) })),
          ]}
          value={answer?.targetLevel ?? OPEN}
          onChange={(level) => onAnswer(targetAnswer(answer, level === OPEN ? undefined : level))}
        />
        <ChoiceRow
          legend="Confidence"
          options={confidences}
          value={answer?.confidence ?? OPEN}
          onChange={(confidence) => onAnswer(confideAnswer(answer, confidence === OPEN ? undefined : confidence))}
        />
        <AssessorField answer={answer} coaches={assessment.coaches} onAnswer={onAnswer} />
      </div>
    </>
  );
}

const confidences = [
  { value: OPEN, label: 'Not said' },
  ...(['low', 'medium', 'high'] as const).map((value) => ({ value, label: confidenceWords[value] })),
] as const;

const getStyles = (theme: GrafanaTheme2) => ({
  optional: css({
    display: 'grid',
    gap: theme.spacing(1),
    paddingLeft: theme.spacing(1.5),
    label: { fontSize: smallSize(theme) },
  }),
});
