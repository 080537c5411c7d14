import type { Team } from './readTeams';

/** An assessment or milestone with only the teams named, by id or display name; no name shows all. Answers stay whole. */
export function filterTeams<T extends { teams: readonly Team[] }>(judged: T, names: readonly string[]): T {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '');
  return wanted.length === 0
    ? judged
    : {
        ...judged,
        teams: judged.teams.filter(({ id, displayName }) => wanted.includes(id) || wanted.includes(displayName)),
      };
}
