import React, { type ReactNode } from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import {
  chooseAnswer,
  confideAnswer,
  linkAnswer,
  noteAnswer,
  targetAnswer,
} from '../../../core/maturity/assessment/changeAnswer';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { AssessorField } from './AssessorField';
import type { BegunHere } from './begunHere';
import { ChoiceRow } from './ChoiceRow';
import { confidenceWords } from './confidenceWords';
import { JudgedLine } from './JudgedLine';
import { LevelChoices } from './LevelChoices';
import type { LevelsProps } from './levelsProps';
import { LinksField } from './LinksField';
import { NoteField } from './NoteField';

interface Props {
  assessment: Pick<Assessment, 'startedFrom' | 'coaches'>;
  levels: LevelsProps;
  answer: Answer | undefined;
  begun: BegunHere;
  onAnswer: (answer: Answer | undefined) => void;
  /** What stands between the level and what is said of it: the evidence. */
  children: ReactNode;
}

const NO_TARGET = '';
const confidences = (['low', 'medium', 'high'] as const).map((value) => ({ value, label: confidenceWords[value] }));

/** All that a coach says of one practice: level, target, confidence, note, links, and who judged. */
export function AnswerForm({ assessment, levels, answer, begun, onAnswer, children }: Props) {
  const { model, nameOf } = levels;
  const targets = [
    { value: NO_TARGET, label: 'None' },
    ...model.spec.levels.map(({ id }) => ({ value: id, label: nameOf(id) })),
  ];
  return (
    <>
      <LevelChoices {...levels} answer={answer} onChoose={(choice) => onAnswer(chooseAnswer(answer, choice))} />
      <JudgedLine answer={answer} startedFrom={assessment.startedFrom} onAnswer={onAnswer} />
      {children}
      <NoteField
        note={answer?.note ?? ''}
        canEdit
        coaches={assessment.coaches}
        onChange={(note) => onAnswer(noteAnswer(answer, note))}
      />
      <LinksField links={answer?.links ?? []} begun={begun} onChange={(links) => onAnswer(linkAnswer(answer, links))} />
      <ChoiceRow
        legend="Target"
        description="The level to reach by the next assessment."
        options={targets}
        value={answer?.targetLevel ?? NO_TARGET}
        onChange={(level) => onAnswer(targetAnswer(answer, level === NO_TARGET ? undefined : level))}
      />
      <ChoiceRow
        legend="Confidence"
        description="How sure you are of the level."
        options={confidences}
        value={answer?.confidence}
        onChange={(confidence) => onAnswer(confideAnswer(answer, confidence))}
      />
      <AssessorField answer={answer} coaches={assessment.coaches} onAnswer={onAnswer} />
    </>
  );
}
