import { Alert } from '@grafana/ui';
import React from 'react';
import type { TextProblem } from '../../core/interchange/textProblem';
import { textProblemWords } from '../../views/words/textProblemWords';

const SHOWN = 50;

/** What of the text is left out and why, each with its line. */
export function ReadProblems({ problems }: { problems: readonly TextProblem[] }) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <Alert
      severity="error"
      title={problems.length === 1 ? 'One thing cannot be imported' : `${problems.length} things cannot be imported`}
    >
      <p>Whatever is not named here can be imported as it is.</p>
      <ul style={{ paddingLeft: 16, overflowWrap: 'anywhere' }}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.line} ${problem.path} ${problem.code}`}>{textProblemWords(problem)}</li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>And {problems.length - SHOWN} more.</p>}
    </Alert>
  );
}
