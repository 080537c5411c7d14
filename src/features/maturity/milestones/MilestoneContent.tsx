import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { answerOf } from '../../../core/maturity/assessment/answer';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { answerWords } from '../../../views/maturity/answerWords';
import { printPage } from '../printPage';
import { MilestoneView } from './MilestoneView';
import { plainTable } from '../../../views/table/plainTable';

interface Props {
  milestone: Milestone;
  onClose: () => void;
}

/** All answers of a milestone by team in one table, to be printed; below it the evidence of one team. */
export function MilestoneContent({ milestone, onClose }: Props) {
  const styles = useStyles2(plainTable);
  const { model, teams, answers } = milestone;
  return (
    <div className={printPage}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="Answers by team">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Practice</th>
              {teams.map(({ id, displayName }) => (
                <th key={id} scope="col">
                  {displayName}
                </th>
              ))}
            </tr>
          </thead>
          {model.spec.dimensions.map((dimension) => (
            <tbody key={dimension.id}>
              <tr>
                <th scope="rowgroup" colSpan={teams.length + 1}>
                  <strong>{dimension.name}</strong>
                </th>
              </tr>
              {dimension.practices.map((practice) => (
                <tr key={practice.id}>
                  <th scope="row">{practice.name}</th>
                  {teams.map(({ id }) => (
                    <td key={id}>{answerWords(model, practice.id, answerOf(answers, practice.id, id))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <MilestoneView milestone={milestone} onClose={onClose} />
    </div>
  );
}
