import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Comparison } from '../../../core/maturity/compare/compareMilestones';
import { plainTable } from '../../table/plainTable';
import { changeLook, changes } from './changeLook';
import { countsByTeam } from './countsByTeam';
import type { Side } from './sideOf';

interface Props {
  comparison: Comparison;
  before: Side;
  after: Side;
  /** Whether one line for all teams is shown. */
  totalShown: boolean;
}

/** Each team's practices by what became of them: side by side, by name. */
export function CompareCounts({ comparison, before, after, totalShown }: Props) {
  const styles = useStyles2(plainTable);
  const shown = changes.filter((change) => comparison.counts[change] > 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">Practices by what became of them, for each team</caption>
        <thead>
          <tr>
            <th scope="col">Team</th>
            {shown.map((change) => (
              <th key={change} scope="col">
                <Icon name={changeLook[change].icon} size="sm" /> {changeLook[change].word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countsByTeam(comparison, [before.judged.teams, after.judged.teams]).map(({ team, count }) => (
            <tr key={team.id}>
              <th scope="row">{team.displayName}</th>
              {shown.map((change) => (
                <td key={change}>{count(change)}</td>
              ))}
            </tr>
          ))}
          {totalShown && (
            <tr>
              <th scope="row">All teams</th>
              {shown.map((change) => (
                <td key={change}>{comparison.counts[change]}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
