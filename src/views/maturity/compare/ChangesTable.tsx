import React from 'react';
import type { PracticeChange } from '../../../core/maturity/compare/compareMilestones';
import { StackedCell } from '../../table/StackedCell';
import { StackedRow } from '../../table/StackedRow';
import { StackedTable } from '../../table/StackedTable';
import { answerWords } from '../answerWords';
import { findPractice } from '../findPractice';
import { ChangeWord } from './ChangeWord';
import { formerPractice } from './formerPractice';
import type { Side } from './sideOf';

interface Props {
  changes: readonly PracticeChange[];
  before: Side;
  after: Side;
}

/** Practices in the model's order, teams by name: what was, what is, and what that makes. */
export function ChangesTable({ changes, before, after }: Props) {
  const teams = new Map([...before.judged.teams, ...after.judged.teams].map((team) => [team.id, team.displayName]));
  return (
    <StackedTable
      caption="What became of each practice"
      heads={['Practice', 'Team', 'Change', before.label, after.label]}
      belowWidth={600}
    >
      {changes.map(({ practiceId, team, change, steps, before: was, after: is }) => {
        const former = formerPractice(before.judged.model, after.judged.model, practiceId);
        const name = findPractice(after.judged.model, practiceId)?.practice.name ?? former?.name ?? practiceId;
        return (
          <StackedRow key={JSON.stringify([practiceId, team])} head={name}>
            <StackedCell label="Team">{teams.get(team) ?? team}</StackedCell>
            <StackedCell label="Change">
              <ChangeWord change={change} steps={steps} />
            </StackedCell>
            <StackedCell label={before.label}>
              {answerWords(before.judged.model, former?.id ?? practiceId, was)}
            </StackedCell>
            <StackedCell label={after.label}>{answerWords(after.judged.model, practiceId, is)}</StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}
