import { EmptyState, LinkButton } from '@grafana/ui';
import React from 'react';
import { overviewUrl } from './links';
import { PageFrame } from './PageFrame';

export function NotFoundPage() {
  return (
    <PageFrame title="Page not found">
      <EmptyState
        variant="not-found"
        message="There is no page at this address"
        button={<LinkButton href={overviewUrl()}>Go to the SLOs</LinkButton>}
      />
    </PageFrame>
  );
}
