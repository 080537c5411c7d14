import { Text } from '@grafana/ui';
import React from 'react';
import { teamProblem } from '../../../core/maturity/assessment/teamProblem';

interface Props {
  teams: readonly string[];
  /** Those that documents name. */
  known: readonly string[];
}

/** A hint at teams that no document names: evidence is found by name, and a name is easily mistyped. */
export function UnknownTeams({ teams, known }: Props) {
  const unknown = teams.filter((team) => !known.includes(team) && teamProblem(team) === undefined);
  return unknown.length === 0 ? null : (
    <div role="note" style={{ marginBottom: 16 }}>
      <Text variant="bodySmall" color="secondary">
        No document names {unknown.length === 1 ? 'this team' : 'these teams'}: {unknown.join(', ')}. What documents do
        not name has evidence only where alerts, series or annotations name it the same.
      </Text>
    </div>
  );
}
