import { getTimeZone } from '@grafana/data';
import { Badge } from '@grafana/ui';
import React from 'react';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { formatDay } from '../../format/formatTime';
import { signalWords } from './evidenceWords';
import { noteWords } from './noteWords';
import { qualityMarkWords } from './qualityMarkWords';

interface Props {
  signal: Signal | undefined;
  state: SignalState;
}

/** What a signal reads, with its unit, what it counts and how far it is to be trusted. */
export function SignalValue({ signal, state }: Props) {
  const value = <strong>{signalWords(state, signal)}</strong>;
  if (state.status !== 'known') {
    return value;
  }
  const { provenance, quality = [] } = state;
  const note = provenance && noteWords(provenance, signal, getTimeZone());
  const day =
    provenance?.source === 'hand' && provenance.asOfMs !== undefined ? formatDay(provenance.asOfMs, 'utc') : undefined;
  return (
    <>
      {value}
      {note !== undefined && ` (${note})`}
      {day !== undefined && `, by hand, ${day}`}
      {quality.map((mark) => (
        <React.Fragment key={mark}>
          {' '}
          <Badge color="orange" icon="exclamation-triangle" {...qualityMarkWords[mark]} />
        </React.Fragment>
      ))}
    </>
  );
}
