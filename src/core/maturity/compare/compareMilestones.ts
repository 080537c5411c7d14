import { type Answer, type Answers, answerOf } from '../assessment/answer';
import type { Team } from '../assessment/readTeams';
import type { MaturityModel } from '../modelSchema';
import type { Judged } from './judged';
import { matchPractices, type PracticeMatch, rankAfter } from './matchPractices';

/**
 * What became of one practice of one team. `not-comparable`: the model's words for its levels changed in between, or
 * one of the models does not have it.
 */
export type Change = 'progress' | 'standstill' | 'regress' | 'newly-assessed' | 'no-longer-assessed' | 'not-comparable';

export interface PracticeChange {
  practiceId: string;
  /** As both name it, or the one that has it. */
  team: string;
  change: Change;
  before: Answer | undefined;
  after: Answer | undefined;
  /** Levels up (positive) or down; undefined where the two cannot be compared. */
  steps: number | undefined;
}

export interface Comparison {
  /** By practice in the model's order, then by team name: no ranking. Without those that neither side judged. */
  changes: readonly PracticeChange[];
  counts: Readonly<Record<Change, number>>;
}

/** What changed from one milestone to the next, or to the draft; by the newer one's model. */
export function compareMilestones(before: Judged, after: Judged): Comparison {
  const teams = teamsOf(before, after);
  const changes = matchPractices(before.model, after.model).flatMap((match) =>
    teams.flatMap((team) => changeOf(match, team.id, before.answers, after) ?? [])
  );
  return { changes, counts: countsOf(changes) };
}

function changeOf(match: PracticeMatch, team: string, old: Answers, after: Judged): PracticeChange | undefined {
  const practiceId = (match.after ?? match.before)?.id ?? '';
  const answers = {
    before: match.before && answerOf(old, match.before.id, team),
    after: match.after && answerOf(after.answers, match.after.id, team),
  };
  const [from, to] = [levelOf(answers.before), levelOf(answers.after)];
  if (from === undefined && to === undefined) {
    return undefined;
  }
  const steps = match.isComparable ? stepsBetween(after.model, from, to) : undefined;
  return { practiceId, team, ...answers, steps, change: kindOf(match, { from, to }, steps) };
}

function stepsBetween(model: MaturityModel, from: string | undefined, to: string | undefined): number | undefined {
  const [fromRank, toRank] = [from, to].map((level) => (level === undefined ? -1 : rankAfter(model, level)));
  return fromRank === undefined || toRank === undefined || Math.min(fromRank, toRank) < 0
    ? undefined
    : toRank - fromRank;
}

function kindOf(
  match: PracticeMatch,
  { from, to }: { from: string | undefined; to: string | undefined },
  steps: number | undefined
): Change {
  if (match.after === undefined) {
    return 'not-comparable';
  }
  if (from === undefined) {
    return 'newly-assessed';
  }
  if (to === undefined) {
    return 'no-longer-assessed';
  }
  if (steps === undefined) {
    return 'not-comparable';
  }
  return steps === 0 ? 'standstill' : steps > 0 ? 'progress' : 'regress';
}

/** "Not applicable" and "not assessed" are no levels. */
function levelOf(answer: Answer | undefined): string | undefined {
  return answer?.state === 'level' ? answer.level : undefined;
}

/** Of both sides, by name. */
function teamsOf(before: Judged, after: Judged): Team[] {
  const added = before.teams.filter((team) => after.teams.every(({ id }) => id !== team.id));
  return [...after.teams, ...added].sort((a, b) => a.displayName.localeCompare(b.displayName));
}

function countsOf(changes: readonly PracticeChange[]): Record<Change, number> {
  const counts: Record<Change, number> = {
    progress: 0,
    standstill: 0,
    regress: 0,
    'newly-assessed': 0,
    'no-longer-assessed': 0,
    'not-comparable': 0,
  };
  changes.forEach(({ change }) => (counts[change] += 1));
  return counts;
}
