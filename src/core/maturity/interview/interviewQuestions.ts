import { practicesFor } from '../askedOf';
import type { Dimension, MaturityModel, Practice } from '../modelSchema';

/** One question of an interview. All questions of a practice share its answer. */
export interface InterviewQuestion {
  dimension: Dimension;
  practice: Practice;
  /** Undefined where the model has no question for the practice: its name stands for one. */
  text: string | undefined;
  /** Place among the questions of its practice, from 0. */
  number: number;
  /** How many questions the practice has, at least 1. */
  of: number;
}

/** The questions for one role across dimensions, in the model's order; without a role all of them. */
export function interviewQuestions(model: MaturityModel, role: string | undefined): InterviewQuestion[] {
  return practicesOf(model, role).flatMap(({ dimension, practice }) => {
    const texts: ReadonlyArray<string | undefined> = practice.questions.length > 0 ? practice.questions : [undefined];
    return texts.map((text, number) => ({ dimension, practice, text, number, of: texts.length }));
  });
}

function practicesOf(model: MaturityModel, role: string | undefined) {
  return role === undefined
    ? model.spec.dimensions.flatMap((dimension) => dimension.practices.map((practice) => ({ dimension, practice })))
    : practicesFor(model, role);
}

/** Each practice of an interview once, in its order. */
export function interviewPractices(questions: readonly InterviewQuestion[]): InterviewQuestion[] {
  return questions.filter(({ number }) => number === 0);
}

/** The index of the next practice's first question; the number of questions where there is none. */
export function nextPracticeIndex(questions: readonly InterviewQuestion[], index: number): number {
  const found = questions.findIndex(({ number }, other) => other > index && number === 0);
  return found < 0 ? questions.length : found;
}
