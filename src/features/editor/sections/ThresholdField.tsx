import { Alert } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../../adapters/loadable';
import { PickField } from '../fields/PickField';

interface Props {
  metric: string;
  bounds: Loadable<number[]>;
}

/** Up to which of the histogram's bounds an event is good. */
export function ThresholdField({ metric, bounds }: Props) {
  const known = bounds.status === 'ready' ? bounds.value : [];
  return (
    <>
      <PickField
        name="threshold"
        label="Good up to"
        description="One of the bounds that the histogram has, in its unit (seconds, if its name ends in _seconds)."
        options={known.map((bound) => ({ value: String(bound) }))}
        custom
        width={20}
      />
      {bounds.status === 'ready' && known.length === 0 && (
        <Alert severity="warning" title={`${metric} has no buckets: choose a histogram, or count good or bad events`} />
      )}
    </>
  );
}
