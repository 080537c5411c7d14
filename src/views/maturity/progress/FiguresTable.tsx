import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Team } from '../../../core/maturity/assessment/readTeams';
import type { MilestoneLine } from '../../../core/maturity/compare/milestoneLines';
import type { Dimension } from '../../../core/maturity/modelSchema';
import { plainTable } from '../../table/plainTable';
import { wayWords } from '../map/scoreWords';
import { countsWords, levelCounts } from './levelCounts';
import type { ProgressPoint } from './progressPoint';
import { valueWords } from './ValueLine';

interface Props {
  dimensions: readonly Dimension[];
  teams: readonly Team[];
  points: readonly ProgressPoint[];
  lines: readonly MilestoneLine[];
}

/** All that the pictures say, in figures; folded until asked for. */
export function FiguresTable({ dimensions, teams, points, lines }: Props) {
  const styles = useStyles2(plainTable);
  return (
    <details data-more>
      <summary>In figures</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="sr-only">Practices by level and value, by team, dimension and milestone</caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">Dimension</th>
              {points.map(({ key, displayName }) => (
                <th key={key} scope="col">
                  {displayName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.flatMap((team) =>
              dimensions.map((dimension) => {
                const line = lines.find((one) => one.team === team.id && one.dimensionId === dimension.id);
                return (
                  <tr key={JSON.stringify([team.id, dimension.id])}>
                    <th scope="row">{team.displayName}</th>
                    <td>{dimension.name}</td>
                    {points.map((point) => {
                      const score = line?.points.find(
                        ({ date, name }) => date === point.date && name === point.displayName
                      )?.score;
                      return (
                        <td key={point.key}>
                          {countsWords(levelCounts(point, dimension.id, team.id))}
                          {score?.value !== undefined &&
                            `; ${wayWords[score.way]} ${valueWords(score.value)} of ${score.top}`}
                        </td>
                      );
                    })}
                  </tr>
                );
              })
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
