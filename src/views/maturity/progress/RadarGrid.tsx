import { Stack, Text } from '@grafana/ui';
import React from 'react';
import type { Team } from '../../../core/maturity/assessment/readTeams';
import { scoreTeam } from '../../../core/maturity/score';
import type { Dimension } from '../../../core/maturity/modelSchema';
import type { ProgressPoint } from './progressPoint';
import { Radar, type RadarShape } from './Radar';

interface Props {
  dimensions: readonly Dimension[];
  teams: readonly Team[];
  points: readonly ProgressPoint[];
}

const FEWEST_AXES = 3;

/** A radar for each team: now, and the milestone before. */
export function RadarGrid({ dimensions, teams, points }: Props) {
  const now = points.at(-1);
  const before = points.at(-2);
  if (now === undefined || dimensions.length < FEWEST_AXES) {
    return <Text element="p">A radar needs three dimensions; this model has {dimensions.length}.</Text>;
  }
  const shapeOf = (point: ProgressPoint, team: string): RadarShape => {
    const scores = scoreTeam(point.model, point.answers, team);
    return {
      name: point.displayName,
      shares: dimensions.map(({ id }) => {
        const score = scores.find(({ dimensionId }) => dimensionId === id);
        return score?.value === undefined ? undefined : score.value / score.top;
      }),
    };
  };
  return (
    <Stack wrap="wrap" gap={2}>
      {teams.map((team) => (
        <Radar
          key={team.id}
          title={team.displayName}
          axes={dimensions.map(({ name }) => name)}
          now={shapeOf(now, team.id)}
          before={before && shapeOf(before, team.id)}
        />
      ))}
    </Stack>
  );
}
