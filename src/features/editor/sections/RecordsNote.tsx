import { Alert } from '@grafana/ui';
import React from 'react';
import { formatDuration } from '../../../views/format/formatDuration';

/** What the data source has of an SLO's window. */
export interface Records {
  /** Samples begin about this long ago. */
  sinceAgoMs: number;
  /** What of the window has passed by now. */
  windowMs: number;
}

/** Warns at the window's field that figures will rest on a part of it. */
export function RecordsNote({ records }: { records: Records | undefined }) {
  if (records === undefined) {
    return null;
  }
  const ago = formatDuration(records.sinceAgoMs);
  const window = formatDuration(records.windowMs);
  return (
    <Alert severity="warning" title={`Records of this metric begin about ${ago} ago`}>
      A figure over {window} rests on that part of it until they are old enough, and says so. Choose a shorter window,
      or leave it so: the figures become whole with time.
    </Alert>
  );
}
