import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { LoadableDocument } from '../../adapters/documents/useDocumentOf';
import type { DocumentProblem } from '../../core/documents/loadedDocument';
import type { ParsedAssessment } from '../../core/maturity/assessment/parseAssessment';
import { assessmentProblemWords } from '../../views/maturity/assessmentProblemWords';
import { StoreProblemView } from '../../views/problem/StoreProblemView';

interface Props {
  found: LoadableDocument;
  /** Undefined until the document is there. */
  parsed: ParsedAssessment | undefined;
}

/** Why there is no assessment to show; nothing where there is one. */
export function AssessmentFailure({ found, parsed }: Props) {
  if (found.status === 'loading') {
    return <LoadingPlaceholder text="Reading the assessment…" />;
  }
  if (found.status === 'failed') {
    return found.problem.kind === 'store' ? (
      <StoreProblemView problem={found.problem.problem} />
    ) : (
      <Unreadable problems={found.problem.document.problems} />
    );
  }
  return parsed?.ok === false ? <Unreadable problems={parsed.problems} /> : null;
}

function Unreadable({ problems }: { problems: readonly DocumentProblem[] }) {
  return (
    <Alert severity="error" title="The assessment cannot be read">
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}
