import { isDay } from '../../../core/maturity/assessment/isoTime';
import { teamProblem } from '../../../core/maturity/assessment/teamProblem';
import type { NewAssessmentValues } from './createAssessment';

type Values = Partial<NewAssessmentValues>;

/** Each field that can be wrong, with what to say where it is. */
const CHECKS: { readonly [K in keyof NewAssessmentValues]?: (values: Values) => string | undefined } = {
  title: ({ title = '' }) =>
    title.trim() === '' ? 'Give the assessment a name, for example “Spring 2026”.' : undefined,
  modelKey: ({ modelKey }) => (modelKey === undefined ? 'Choose the model to assess by.' : undefined),
  services: ({ scopeKind, services = [] }) =>
    scopeKind === 'service' && services.length === 0 ? 'Name at least one service.' : undefined,
  teams: ({ teams = [], coaches = [] }) => teamsProblem(teams, coaches),
  date: ({ date = '' }) => (isDay(date) ? undefined : 'Name the day that the answers stand for.'),
  folderUid: ({ folderUid }) => (folderUid === undefined ? 'Choose the folder to keep it in.' : undefined),
};

/** What is missing or wrong, by field; empty when the assessment can be created. */
export function checkValues(values: Values): Partial<Record<keyof NewAssessmentValues, string>> {
  const found = Object.entries(CHECKS).map(([field, check]) => [field, check(values)] as const);
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

function teamsProblem(teams: readonly string[], coaches: readonly string[]): string | undefined {
  const person = teams.find((team) => teamProblem(team) === 'team-not-person');
  const coach = teams.find((team) => teamProblem(team, coaches) === 'team-not-person');
  if (person !== undefined) {
    return `“${person}” reads like a person's address. An assessment is about how a team works: name the team.`;
  }
  if (coach !== undefined) {
    return `“${coach}” is named as a coach below. An assessment is about how a team works: name the team, or take “${coach}” out of the coaches.`;
  }
  return teams.length === 0 ? 'Choose at least one team, or type its name.' : undefined;
}
