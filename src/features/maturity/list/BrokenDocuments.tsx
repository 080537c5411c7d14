import { Alert } from '@grafana/ui';
import React from 'react';
import { dashboardUrl } from '../../../app/links';
import type { BrokenDocument } from '../../../core/documents/loadedDocument';
import { InlineLink } from '../../../views/links/InlineLink';
import { documentProblemWords } from '../../../views/words/documentProblemWords';

/** Documents that nothing can be read of: assessments among them are missing from the list. */
export function BrokenDocuments({ broken }: { broken: readonly BrokenDocument[] }) {
  if (broken.length === 0) {
    return null;
  }
  const title = broken.length === 1 ? 'A document cannot be read' : `${broken.length} documents cannot be read`;
  return (
    <Alert severity="warning" title={`${title}; what is in it is not listed here`}>
      <ul>
        {broken.map(({ uid, title: name, problems }) => (
          <li key={uid}>
            <InlineLink href={dashboardUrl(uid)}>{name}</InlineLink>: {problems.map(documentProblemWords).join('; ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
