import { LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import { importUrl, maintenanceUrl, newSloUrl } from '../../app/links';

/** The way to maintenance, and what makes new SLOs; of these nothing for who may save nowhere. */
export function OverviewActions({ canSave }: { canSave: boolean | undefined }) {
  return (
    <Stack gap={1} wrap="wrap">
      <LinkButton href={maintenanceUrl()} variant="secondary" icon="calendar-alt">
        Maintenance
      </LinkButton>
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
