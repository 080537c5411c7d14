import { Alert } from '@grafana/ui';
import React from 'react';
import type { TextProblem } from '../../../core/interchange/textProblem';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { answerWords } from '../../../views/maturity/answerWords';
import { findPractice } from '../../../views/maturity/findPractice';
import { teamName } from '../../../views/maturity/teamName';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
import { fieldWords } from './fieldWords';
import type { PlannedAnswer } from './plannedAnswers';
import { resultProblemWords } from './resultProblemWords';

interface Props {
  assessment: Assessment;
  planned: readonly PlannedAnswer[];
  problems: readonly TextProblem[];
  /** There is more to take over than answers. */
  hasMore: boolean;
}

/** What will change, place by place, and what of the text is left out. */
export function ResultsPreview({ assessment, planned, problems, hasMore }: Props) {
  const { model } = assessment;
  return (
    <>
      {problems.length > 0 && (
        <Alert
          severity="warning"
          title={
            problems.length === 1
              ? '1 place in the text needs a look'
              : `${problems.length} places in the text need a look`
          }
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
        !hasMore && <p>Nothing would change.</p>
      ) : (
        <StackedTable caption="What will change" heads={['Practice', 'Team', 'Now', 'Then']} belowWidth={600}>
          {planned.map(({ practiceId, team, now, then, removed }) => (
            <StackedRow
              key={`${practiceId} ${team}`}
              head={findPractice(model, practiceId)?.practice.name ?? practiceId}
            >
              <StackedCell label="Team">{teamName(assessment, team)}</StackedCell>
              <StackedCell label="Now">{answerWords(model, practiceId, now)}</StackedCell>
              <StackedCell label="Then">
                {answerWords(model, practiceId, then)}
                {removed.length > 0 && <div>Removed: {fieldWords(removed)}</div>}
              </StackedCell>
            </StackedRow>
          ))}
        </StackedTable>
      )}
    </>
  );
}
