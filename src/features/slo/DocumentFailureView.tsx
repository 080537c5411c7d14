import { Alert, Button, LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import type { StoreProblem } from '../../adapters/documents/documentStore';
import { overviewUrl } from '../../app/links';
import { documentFailureWords } from '../../views/words/documentFailureWords';

interface Props {
  problem: StoreProblem;
  /** Of the document that the address names. */
  uid: string;
  onRetry: () => void;
}

/** The document of an address cannot be shown: what is missing, and where to go on. */
export function DocumentFailureView({ problem, uid, onRetry }: Props) {
  const { title, advice, detail } = documentFailureWords(problem, uid);
  return (
    <Alert severity={problem.code === 'not-found' ? 'warning' : 'error'} title={title}>
      <p>{advice}</p>
      {detail !== '' && <p>It said: {detail}</p>}
      <Stack gap={1} wrap="wrap">
        <LinkButton size="sm" href={overviewUrl()}>
          All SLOs
        </LinkButton>
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}
