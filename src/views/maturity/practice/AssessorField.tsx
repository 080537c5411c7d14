import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { confirmAnswer } from '../../../core/maturity/assessment/stampAnswer';
import { ChoiceRow } from './ChoiceRow';

interface Props {
  answer: Answer | undefined;
  coaches: readonly string[];
  onAnswer: (answer: Answer) => void;
}

/** Which of the coaches judged; nothing to choose where the assessment names none, or nothing is judged yet. */
export function AssessorField({ answer, coaches, onAnswer }: Props) {
  if (coaches.length === 0 || answer === undefined || answer.state === 'not-assessed') {
    return null;
  }
  return (
    <ChoiceRow
      legend="Judged by"
      options={coaches.map((coach) => ({ value: coach, label: coach }))}
      value={answer.assessor}
      onChange={(assessor) => onAnswer(confirmAnswer(answer, { assessor, assessedAt: new Date().toISOString() }))}
    />
  );
}
