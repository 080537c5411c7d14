import type { Team } from '../../../core/maturity/assessment/readTeams';
import type { Change, Comparison } from '../../../core/maturity/compare/compareMilestones';

export interface TeamCounts {
  team: Team;
  count(change: Change): number;
}

/** How often each change occurs in each team that has one: teams by name, no ranking. */
export function countsByTeam({ changes }: Comparison, sides: ReadonlyArray<readonly Team[]>): TeamCounts[] {
  const teams = new Map(sides.flat().map((team) => [team.id, team]));
  return [...teams.values()]
    .filter(({ id }) => changes.some(({ team }) => team === id))
    .sort((a, b) => a.displayName.localeCompare(b.displayName))
    .map((team) => ({
      team,
      count: (change) => changes.filter((one) => one.team === team.id && one.change === change).length,
    }));
}
