import { Alert, EmptyState, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { StoreProblem } from '../../../adapters/documents/documentStore';
import { dashboardUrl, modelsUrl } from '../../../app/links';
import { DocumentProblems } from '../../../views/problem/DocumentProblems';
import { StoreProblemView } from '../../../views/problem/StoreProblemView';
import type { FoundModel } from './findModel';

interface Props {
  found: Exclude<FoundModel, { kind: 'builtin' | 'own' }>;
  failure: StoreProblem | undefined;
  onRetry: () => void;
}

/** Why there is no model to show, and where to go on. */
export function NoModel({ found, failure, onRetry }: Props) {
  switch (found.kind) {
    case 'loading':
      return <LoadingPlaceholder text="Reading the model…" />;
    case 'not-loaded':
      return (
        <Alert severity="error" title="The model could not be loaded">
          Check the connection, then reload the page.
        </Alert>
      );
    case 'broken':
      return (
        <Alert severity="error" title={`The model in “${found.document.title}” cannot be read`}>
          <DocumentProblems problems={found.problems} />
          <LinkButton size="sm" href={dashboardUrl(found.document.uid)}>
            Open the document
          </LinkButton>
        </Alert>
      );
    case 'missing':
      return failure ? (
        <StoreProblemView problem={failure} onRetry={onRetry} />
      ) : (
        <EmptyState
          variant="not-found"
          message="There is no model at this address"
          button={<LinkButton href={modelsUrl()}>All models</LinkButton>}
        >
          It may have been renamed or deleted, or you may not read its folder.
        </EmptyState>
      );
  }
}
