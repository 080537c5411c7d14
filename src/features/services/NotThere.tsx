import { Alert, LinkButton } from '@grafana/ui';
import React from 'react';
import { Placeholder } from '../../views/loading/Placeholder';

interface Props {
  kind: 'service' | 'team';
  name: string;
  isLoading: boolean;
  allHref: string;
}

/** In place of a page: what is not read yet may still turn up. */
export function NotThere({ kind, name, isLoading, allHref }: Props) {
  if (isLoading) {
    return <Placeholder width="100%" height={240} />;
  }
  return (
    <Alert severity="warning" title={`There is no ${kind} “${name}”`}>
      <p>It may have been renamed or deleted, or you may not read its folder.</p>
      <LinkButton size="sm" href={allHref}>
        All {kind}s
      </LinkButton>
    </Alert>
  );
}
