import React from 'react';
import type { Change, Comparison } from '../../../core/maturity/compare/compareMilestones';
import { StackedCell } from '../../table/StackedCell';
import { StackedRow } from '../../table/StackedRow';
import { StackedTable } from '../../table/StackedTable';
import { ChangeWord } from './ChangeWord';
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
  const shown = changes.filter((change) => comparison.counts[change] > 0);
  const row = (head: string, count: (change: Change) => number) => (
    <StackedRow key={head} head={head}>
      {shown.map((change) => (
        <StackedCell key={change} label={changeLook[change].word}>
          {String(count(change))}
        </StackedCell>
      ))}
    </StackedRow>
  );
  return (
    <StackedTable
      caption="Practices by what became of them, for each team"
      heads={['Team', ...shown.map((change) => <ChangeWord key={change} change={change} steps={undefined} />)]}
      belowWidth={600}
      as="words"
    >
      {countsByTeam(comparison, [before.judged.teams, after.judged.teams]).map(({ team, count }) =>
        row(team.displayName, count)
      )}
      {totalShown && row('All teams', (change) => comparison.counts[change])}
    </StackedTable>
  );
}
