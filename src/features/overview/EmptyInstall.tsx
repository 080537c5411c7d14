import { EmptyState, LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import { firstSloUrl, importUrl, newSloUrl } from '../../app/links';

/** An install without SLOs: says the first step and the other ways in. */
export function EmptyInstall({ canSave }: { canSave: boolean | undefined }) {
  return (
    <EmptyState
      variant="call-to-action"
      message="There are no SLOs yet"
      button={
        canSave === false ? undefined : (
          <Stack gap={1} justifyContent="center" wrap="wrap">
            <LinkButton href={newSloUrl()} icon="plus" size="lg">
              New SLO
            </LinkButton>
            <LinkButton href={firstSloUrl()} icon="list-ol" size="lg" variant="secondary">
              First SLO, step by step
            </LinkButton>
            <LinkButton href={importUrl()} icon="upload" size="lg" variant="secondary">
              Import definitions
            </LinkButton>
          </Stack>
        )
      }
    >
      <p>
        Start with one request that matters to your users: choose its metric, say what counts as bad, and how much of it
        is too much. The error budget of the last weeks is there at once, from the data that you have.
      </p>
      {canSave === false && (
        <p>You have no folder to save in yet: ask for Edit on the folder where your team&apos;s SLOs belong.</p>
      )}
      <p>
        Do you keep definitions in files? Import them, or let Grafana provision them: documents are dashboards, and are
        listed here from wherever dashboards come from. To look around first, start the demo of this plugin with{' '}
        <code>npm run demo</code>: a small company with sixty days of history.
      </p>
    </EmptyState>
  );
}
