import React from 'react';
import type { DocumentProblem } from '../../core/documents/loadedDocument';
import { documentProblemWords } from '../words/documentProblemWords';

/** What is wrong in a document, one line each with its path. */
export function DocumentProblems({ problems }: { problems: readonly DocumentProblem[] }) {
  return (
    <ul style={{ paddingLeft: 16 }}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <code>{documentProblemWords(problem)}</code>
        </li>
      ))}
    </ul>
  );
}
