import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { type InterviewQuestion, interviewQuestions } from '../../../core/maturity/interview/interviewQuestions';
import { formatDuration } from '../../format/formatDuration';
import { teamName } from '../teamName';
import type { InterviewPlan } from './interviewPlan';

const knownRoles: Readonly<Record<string, string>> = {
  executive: 'Executives',
  manager: 'Managers',
};

/** A role as people say it; without one everybody is asked. */
export function roleWords(role: string | undefined): string {
  if (role === undefined) {
    return 'Everyone';
  }
  const spaced = role.replaceAll(/[_-]+/g, ' ');
  const known = Object.hasOwn(knownRoles, role) ? knownRoles[role] : undefined;
  return known ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** `Storefront, Operations`. */
export function withWhomWords(assessment: Assessment, { team, role }: Pick<InterviewPlan, 'team' | 'role'>): string {
  return `${teamName(assessment, team)}, ${roleWords(role)}`;
}

/** `Storefront, Operations: question 5 of 17`. */
export function placeWords(assessment: Assessment, plan: InterviewPlan): string {
  const { length } = interviewQuestions(assessment.model, plan.role);
  return `${withWhomWords(assessment, plan)}: question ${plan.index + 1} of ${length}`;
}

/** What to ask; a practice without questions is asked by its name. */
export function questionWords({ text, practice }: InterviewQuestion): string {
  return text ?? `How does the team stand with “${practice.name}”?`;
}

/** That several questions lead to one answer. */
export function sharedWords({ practice, number, of }: InterviewQuestion): string {
  return of === 1
    ? `The answer is for the practice “${practice.name}”.`
    : `Question ${number + 1} of ${of} about “${practice.name}”: all ${of} share one answer and one note.`;
}

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How much there is to ask, and how long that may take. */
export function extentWords(questions: number, practices: number, timeBoxMs = 0): string {
  const time = timeBoxMs === 0 ? '' : `, up to ${formatDuration(questions * timeBoxMs)}`;
  const extent = `${countWords(questions, 'question')} in ${countWords(practices, 'practice')}${time}`;
  return `${extent}. Answers are saved at each step; pause at any time and resume later.`;
}
