import { Alert } from '@grafana/ui';
import React from 'react';
import type { SaveResult } from '../../../adapters/documents/documentStore';
import { storeProblemWords } from '../../../views/words/storeProblemWords';

/** Why a document was not created and what to do. */
export function CreateProblem({ result }: { result: SaveResult }) {
  switch (result.kind) {
    case 'saved':
      return null;
    case 'refused':
      return (
        <Alert severity="warning" title={`You lack the right to edit in the folder “${result.folderTitle}”`}>
          Choose another folder, or ask for Edit on this one; a right given just now can take a minute to count.
        </Alert>
      );
    case 'conflict':
    case 'managed':
      return (
        <Alert severity="warning" title="There is already a document at this place">
          Choose another name.
        </Alert>
      );
    case 'failed': {
      const { title, advice } = storeProblemWords[result.problem.code];
      return (
        <Alert severity="error" title={title}>
          {advice}
        </Alert>
      );
    }
  }
}
