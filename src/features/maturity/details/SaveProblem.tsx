import { Alert } from '@grafana/ui';
import React from 'react';
import type { ChangeResult } from '../../../adapters/maturity/changeStored';
import { saveResultWords } from '../../../views/words/saveResultWords';

interface Props {
  result: ChangeResult | undefined;
  /** What others wrote in the fields that were changed here, in words. */
  elsewhere: readonly string[];
}

/** Why the details were not written, and what others wrote meanwhile; what was typed stays in the form. */
export function SaveProblem({ result, elsewhere }: Props) {
  const problem = result && problemWords(result);
  return (
    <>
      {problem !== undefined && (
        <Alert severity="warning" title="Not saved: what you typed is kept in this form">
          {problem}
        </Alert>
      )}
      {elsewhere.length > 0 && (
        <Alert
          severity="warning"
          title="Somebody else changed the same in the meantime. Saving writes what stands here."
        >
          <ul>
            {elsewhere.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function problemWords(result: ChangeResult): string | undefined {
  switch (result.kind) {
    case 'conflict':
      return 'Somebody else changed the same at the same time, so nothing was written. Look at their change, then save again.';
    case 'not-open':
      return 'The assessment is not there any more. Open it again from the list of assessments.';
    default:
      return saveResultWords(result);
  }
}
