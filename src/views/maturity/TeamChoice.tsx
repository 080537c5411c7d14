import { Combobox, Label } from '@grafana/ui';
import React, { useId } from 'react';
import type { Team } from '../../core/maturity/assessment/readTeams';

interface Props {
  teams: readonly Team[];
  team: string;
  onTeam: (team: string) => void;
}

/** One team to look at, by name. */
export function TeamChoice({ teams, team, onTeam }: Props) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>Team</Label>
      <Combobox
        id={id}
        width={24}
        options={teams.map((one) => ({ value: one.id, label: one.displayName }))}
        value={team}
        onChange={({ value }) => onTeam(value)}
      />
    </div>
  );
}
