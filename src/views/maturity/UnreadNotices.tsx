import { Alert } from '@grafana/ui';
import React from 'react';
import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { assessmentProblemWords } from './assessmentProblemWords';

/** Teams that are named like persons, and what cannot be read of the assessment. */
export function UnreadNotices({ problems }: { problems: readonly DocumentProblem[] }) {
  const persons = problems.filter(({ code }) => code === 'team-not-person');
  const unread = problems.filter(({ code }) => code !== 'team-not-person');
  const answers =
    unread.length === 1
      ? '1 answer cannot be read and shows as'
      : `${unread.length} answers cannot be read and show as`;
  return (
    <>
      <ProblemAlert title="Levels describe work, never persons: name the team instead" problems={persons} />
      <ProblemAlert title={`${answers} not assessed`} problems={unread} />
    </>
  );
}

function ProblemAlert({ title, problems }: { title: string; problems: readonly DocumentProblem[] }) {
  return problems.length === 0 ? null : (
    <Alert severity="warning" title={title}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}
