import { scoreTeam, type DimensionScore } from '../score';
import type { Judged } from './judged';

export interface LinePoint {
  /** ISO day. */
  date: string;
  /** The milestone's name. */
  name: string;
  score: DimensionScore;
}

export interface MilestoneLine {
  team: string;
  displayName: string;
  dimensionId: string;
  /** One for each milestone in which the team and the dimension are; a point without a mean is a gap. */
  points: readonly LinePoint[];
}

/** One line for each team and dimension, by milestones in the order given; teams by name, dimensions as last seen. */
export function milestoneLines(
  milestones: ReadonlyArray<Judged & { date: string; displayName: string }>
): MilestoneLine[] {
  const lines = new Map<string, MilestoneLine & { points: LinePoint[] }>();
  for (const { model, teams, answers, date, displayName: name } of milestones) {
    for (const { id: team, displayName } of teams) {
      for (const score of scoreTeam(model, answers, team)) {
        const { dimensionId } = score;
        const key = JSON.stringify([team, dimensionId]);
        const line = lines.get(key) ?? { team, displayName, dimensionId, points: [] };
        line.points.push({ date, name, score });
        lines.set(key, { ...line, displayName });
      }
    }
  }
  const order = milestones.at(-1)?.model.spec.dimensions.map(({ id }) => id) ?? [];
  const place = ({ dimensionId }: MilestoneLine) =>
    order.includes(dimensionId) ? order.indexOf(dimensionId) : Infinity;
  return [...lines.values()].sort(
    (a, b) => a.displayName.localeCompare(b.displayName) || (place(a) === place(b) ? 0 : place(a) - place(b))
  );
}
