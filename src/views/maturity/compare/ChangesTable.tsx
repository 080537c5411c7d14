import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { PracticeChange } from '../../../core/maturity/compare/compareMilestones';
import { plainTable } from '../../table/plainTable';
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
  const styles = useStyles2(plainTable);
  const teams = new Map([...before.judged.teams, ...after.judged.teams].map((team) => [team.id, team.displayName]));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">What became of each practice</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Team</th>
            <th scope="col">Change</th>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ practiceId, team, change, steps, before: was, after: is }) => {
            const former = formerPractice(before.judged.model, after.judged.model, practiceId);
            const name = findPractice(after.judged.model, practiceId)?.practice.name ?? former?.name ?? practiceId;
            return (
              <tr key={JSON.stringify([practiceId, team])}>
                <th scope="row">{name}</th>
                <td>{teams.get(team) ?? team}</td>
                <td>
                  <ChangeWord change={change} steps={steps} />
                </td>
                <td>{answerWords(before.judged.model, former?.id ?? practiceId, was)}</td>
                <td>{answerWords(after.judged.model, practiceId, is)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
