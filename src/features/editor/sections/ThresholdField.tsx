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
  const unit = /_(seconds|milliseconds|bytes)$/.exec(metric)?.[1] ?? '';
  const known = bounds.status === 'ready' ? bounds.value : [];
  return (
    <>
      <PickField
        name="threshold"
        label="Good up to"
        description={`One of the bounds that the histogram has${unit && `, in ${unit}`}.`}
        options={known.map((bound) => ({ value: String(bound), label: `${bound}${unit === 'seconds' ? ' s' : ''}` }))}
        custom
        width={20}
      />
      {bounds.status === 'ready' && known.length === 0 && (
        <Alert severity="warning" title={`${metric} has no buckets: choose a histogram, or count good or bad events`} />
      )}
    </>
  );
}
