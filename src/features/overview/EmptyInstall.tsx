import { EmptyState, LinkButton } from '@grafana/ui';
import React from 'react';
import { newSloUrl } from '../../app/links';

/** An install without SLOs: says the first step and the other ways in. */
export function EmptyInstall() {
  return (
    <EmptyState
      variant="call-to-action"
      message="There are no SLOs yet"
      button={
        <LinkButton href={newSloUrl()} icon="plus" size="lg">
          New SLO
        </LinkButton>
      }
    >
      <p>
        Start with one request that matters to your users: choose its metric, say what counts as bad, and how much of it
        is too much. The error budget of the last weeks is there at once, from the data that you have.
      </p>
      <p>
        Do you keep definitions in files? Documents are dashboards: put their files where Grafana provisions dashboards
        from, and they are listed here. To look around first, start the demo of this plugin with{' '}
        <code>npm run demo</code>: a small company with sixty days of history.
      </p>
    </EmptyState>
  );
}
