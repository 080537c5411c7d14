import { Alert } from '@grafana/ui';
import React from 'react';

/** A milestone that is no longer what was written: it cannot stand as a record. */
export function AlteredNotice() {
  return (
    <Alert severity="warning" title="Altered since it was made">
      Its answers, evidence or model are no longer what was kept. Grafana&apos;s version history of the milestone&apos;s
      dashboard shows who changed it; restoring the first version makes it whole again.
    </Alert>
  );
}
