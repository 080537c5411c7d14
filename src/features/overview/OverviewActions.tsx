import { LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import { importUrl, newSloUrl } from '../../app/links';

/** What makes new SLOs; nothing for who may save nowhere. */
export function OverviewActions({ canSave }: { canSave: boolean | undefined }) {
  return (
    <Stack gap={1} wrap="wrap">
      {canSave === true && (
        <LinkButton href={importUrl()} variant="secondary" icon="upload">
          Import
        </LinkButton>
      )}
      {canSave !== false && (
        <LinkButton href={newSloUrl()} icon="plus">
          New SLO
        </LinkButton>
      )}
    </Stack>
  );
}
