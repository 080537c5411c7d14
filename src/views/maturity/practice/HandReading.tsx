import React, { useState } from 'react';
import type { ManualReading } from '../../../core/maturity/assessment/manualReading';
import { entryOf } from '../../../core/maturity/assessment/nestedMap';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { todayHere } from '../todayHere';
import { begunForm } from './begunForm';
import { HandButtons } from './HandButtons';
import { draftOf } from './handDraft';
import { HandForm } from './HandForm';
import type { HandReadings } from './handReadings';
import { handResultWords } from './handResultWords';

interface Props {
  signalKey: string;
  signal: Signal;
  state: SignalState;
  hand: HandReadings;
}

/** The form of a signal among what is begun. */
export const readingForm = (signalKey: string) => `reading:${signalKey}`;

/** Lets a coach write down what nothing here measures; what is measured is not overwritten. */
export function HandReading({ signalKey, signal, state, hand }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const stored = entryOf(hand.manualSignals, signalKey, hand.team);
  const today = todayHere();
  const untouched = draftOf(stored, signal.type, firstDay(hand.date, today));
  const { fields, isBegun, change, clear } = begunForm(hand.begun, readingForm(signalKey), untouched);
  const isMeasured = state.status === 'known' && state.provenance?.source !== 'hand';
  if (state.status === 'loading' || (isMeasured && stored === undefined && !isBegun)) {
    return null;
  }
  const write = async (reading: ManualReading | undefined) => {
    setIsSaving(true);
    const words = handResultWords(await hand.onReading(signalKey, reading));
    setIsSaving(false);
    setFailure(words);
    return words === undefined;
  };
  const save = async (reading: ManualReading) => {
    if (await write(reading)) {
      close();
    }
  };
  const close = () => {
    setIsOpen(false);
    clear();
  };
  return (
    <div>
      {isOpen || isBegun ? (
        <HandForm
          {...{ signal, stored, today, isSaving }}
          coaches={hand.coaches}
          draft={fields}
          onChange={change}
          onSave={save}
          onCancel={close}
        />
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

/** A reading is never of a day to come. */
function firstDay(date: string | undefined, today: string): string {
  return date !== undefined && date < today ? date : today;
}
