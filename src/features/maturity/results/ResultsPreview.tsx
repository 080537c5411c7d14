import { Alert, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { TextProblem } from '../../../core/interchange/textProblem';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { answerWords } from '../../../views/maturity/answerWords';
import { findPractice } from '../../../views/maturity/findPractice';
import { teamName } from '../../../views/maturity/teamName';
import { plainTable } from '../../../views/table/plainTable';
import { fieldWords } from './fieldWords';
import type { PlannedAnswer } from './plannedAnswers';
import { resultProblemWords } from './resultProblemWords';

interface Props {
  assessment: Assessment;
  planned: readonly PlannedAnswer[];
  problems: readonly TextProblem[];
}

/** What will change, place by place, and what of the text is left out. */
export function ResultsPreview({ assessment, planned, problems }: Props) {
  const styles = useStyles2(plainTable);
  const { model } = assessment;
  return (
    <>
      {problems.length > 0 && (
        <Alert
          severity="warning"
          title={`${problems.length} of the text ${problems.length === 1 ? 'needs' : 'need'} a look`}
        >
          <ul style={{ overflowWrap: 'anywhere' }}>
            {problems.map((problem) => (
              <li key={`${problem.line} ${problem.path} ${problem.code} ${problem.detail}`}>
                {resultProblemWords(problem)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {planned.length === 0 ? (
        <p>Nothing would change.</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label="What will change">
          <table className={styles.table}>
            <thead>
              <tr>
                {['Practice', 'Team', 'Now', 'Then'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {planned.map(({ practiceId, team, now, then, removed }) => (
                <tr key={`${practiceId} ${team}`}>
                  <th scope="row">{findPractice(model, practiceId)?.practice.name ?? practiceId}</th>
                  <td>{teamName(assessment, team)}</td>
                  <td>{answerWords(model, practiceId, now)}</td>
                  <td>
                    {answerWords(model, practiceId, then)}
                    {removed.length > 0 && <div>Removed: {fieldWords(removed)}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
