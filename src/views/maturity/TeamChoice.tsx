import React from 'react';
import type { Team } from '../../core/maturity/assessment/readTeams';
import { LabelledChoice } from './LabelledChoice';

interface Props {
  teams: readonly Team[];
  team: string;
  onTeam: (team: string) => void;
}

/** One team to look at, by name. */
export function TeamChoice({ teams, team, onTeam }: Props) {
  const options = teams.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return <LabelledChoice label="Team" width={24} options={options} value={team} onChange={onTeam} />;
}
