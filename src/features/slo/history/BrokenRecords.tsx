import { Alert } from '@grafana/ui';
import React from 'react';
import type { BrokenRecord } from '../../../core/slo/records/periodRecords';

/** Names records that cannot be read; they are left as they are, and their periods are not written down anew. */
export function BrokenRecords({ broken }: { broken: readonly BrokenRecord[] }) {
  if (broken.length === 0) {
    return null;
  }
  return (
    <Alert severity="warning" title="Records of ended periods cannot be read">
      <ul>
        {broken.map(({ name, path, period }) => (
          <li key={name}>
            “{name}” in this document: {path === '' ? 'its form' : path} is wrong.
            {period === undefined && ' Which period it is of cannot be told, so none is written down.'}
          </li>
        ))}
      </ul>
      They are left as they are and not written a second time. Mend them in the document’s JSON, or remove them there:
      then the periods are written down anew while their data are there.
    </Alert>
  );
}
