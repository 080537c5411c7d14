import { Alert } from '@grafana/ui';
import React from 'react';
import type { Gap } from '../../core/measure/bucket';
import { gapsWords } from '../words/gapWords';

interface Props {
  missing: readonly Gap[];
  timeZone: string;
}

/** Says that figures rest on an incomplete answer; while it is still being read, without alarm. */
export function PartialNote({ missing, timeZone }: Props) {
  if (missing.length === 0) {
    return null;
  }
  const failed = missing.some((gap) => gap.problem !== 'loading');
  return <Alert severity={failed ? 'warning' : 'info'} title={gapsWords(missing, timeZone)} />;
}
