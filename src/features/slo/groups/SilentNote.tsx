import { Alert } from '@grafana/ui';
import React from 'react';
import type { SilentNames } from './silentNames';

/** Where the SLO holds by its definition or record and nothing is counted: a gap told by name, which no list of groups shows. */
export function SilentNote({ silent }: { silent: readonly SilentNames[] }) {
  return silent.map(({ label, names, namedBy }) => (
    <Alert
      key={label + namedBy}
      severity="warning"
      topSpacing={1}
      title={`Nothing was counted for ${names.join(', ')} in this window`}
    >
      The {namedBy} says that the SLO holds there, and among what is counted no “{label}” is called that. Nothing of it
      is in the budget: see whether it is running and scraped, or correct the {namedBy}.
    </Alert>
  ));
}
