import React, { useState } from 'react';
import type { ManualReading } from '../../../core/maturity/assessment/manualReading';
import { entryOf } from '../../../core/maturity/assessment/nestedMap';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { HandButtons } from './HandButtons';
import { HandForm } from './HandForm';
import type { HandReadings } from './handReadings';
import { handResultWords } from './handResultWords';

interface Props {
  signalKey: string;
  signal: Signal;
  state: SignalState;
  hand: HandReadings;
}

/** Lets a coach write down what nothing here measures; what is measured is not overwritten. */
export function HandReading({ signalKey, signal, state, hand }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const stored = entryOf(hand.manualSignals, signalKey, hand.team);
  const isMeasured = state.status === 'known' && state.provenance?.source !== 'hand';
  if (state.status === 'loading' || (isMeasured && stored === undefined)) {
    return null;
  }
  const write = async (reading: ManualReading | undefined) => {
    setIsSaving(true);
    const words = handResultWords(await hand.onReading(signalKey, reading));
    setIsSaving(false);
    setFailure(words);
    setIsOpen(words !== undefined && reading !== undefined);
  };
  return (
    <div>
      {isOpen ? (
        <HandForm {...{ signal, stored, isSaving }} date={hand.date} onSave={write} onCancel={() => setIsOpen(false)} />
      ) : (
        <HandButtons
          means={signal.means}
          isStored={stored !== undefined}
          {...{ isMeasured, isSaving }}
          onEnter={() => setIsOpen(true)}
          onTakeBack={() => void write(undefined)}
        />
      )}
      {failure !== undefined && <p role="alert">{failure}</p>}
    </div>
  );
}
