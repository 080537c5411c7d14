import { type Answer, answerOf } from '../assessment/answer';
import type { Assessment } from '../assessment/parseAssessment';
import { type Difference, findDifference } from '../evidence/findDifference';
import type { Evidence } from '../evidence/signalState';
import { weighEvidence } from '../evidence/weighEvidence';
import { interviewPractices, type InterviewQuestion } from './interviewQuestions';

/** What an interview came to for one practice. */
export interface InterviewedPractice {
  question: InterviewQuestion;
  answer: Answer | undefined;
  /** Where answer and evidence part: something to talk about. */
  parts: Difference | undefined;
}

/** Each practice of an interview in one of three lists; what to talk about lies across them. */
export interface InterviewSummary {
  answered: readonly InterviewedPractice[];
  notApplicable: readonly InterviewedPractice[];
  /** Not assessed: a gap, never the lowest level. */
  skipped: readonly InterviewedPractice[];
  toTalkAbout: readonly InterviewedPractice[];
}

export function summariseInterview(
  { model, answers }: Pick<Assessment, 'model' | 'answers'>,
  evidence: Evidence,
  team: string,
  questions: readonly InterviewQuestion[]
): InterviewSummary {
  const { levels } = model.spec;
  const all = interviewPractices(questions).map((question): InterviewedPractice => {
    const answer = answerOf(answers, question.practice.id, team);
    const weighed = weighEvidence(question.practice, levels, evidence, team);
    return { question, answer, parts: findDifference(answer, weighed, levels) };
  });
  const stateOf = ({ answer }: InterviewedPractice) => answer?.state ?? 'not-assessed';
  return {
    answered: all.filter((one) => stateOf(one) === 'level'),
    notApplicable: all.filter((one) => stateOf(one) === 'not-applicable'),
    skipped: all.filter((one) => stateOf(one) === 'not-assessed'),
    toTalkAbout: all.filter((one) => one.parts !== undefined),
  };
}
