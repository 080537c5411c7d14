import { pick } from 'lodash';
import React, { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { dropDraft, saveDraft } from '../../../adapters/documents/drafts';
import type { FormValues } from '../formValues';
import type { OtherDraft } from './otherDrafts';
import { OtherDraftsNote } from './OtherDraftsNote';
import type { Clash, Rebased } from './rebase';
import { RestoredNote } from './RestoredNote';
import { draftOf } from './useKeptDraft';

interface Props {
  draftKey: string;
  /** What the form's changes are told apart from. */
  baseline: FormValues;
  /** The draft that is in the form. */
  restored: Rebased | undefined;
  onRestored: (restored: Rebased) => void;
  onDiscard: () => void;
  /** Drafts of new SLOs from other tabs, to be taken up in a form that nobody has typed in yet. */
  others: readonly OtherDraft[];
  isChanged: boolean;
  nowMs: number;
}

/** Which drafts there are: the one in the form, and those that could be. */
export function DraftNotes({ draftKey, baseline, restored, onRestored, onDiscard, isChanged, nowMs, ...props }: Props) {
  const form = useFormContext<FormValues>();
  const [isClosed, setIsClosed] = useState(false);
  const [others, setOthers] = useState(props.others);

  const takeStored = (clash: Clash) => {
    form.reset({ ...form.getValues(), ...pick(clash.stored, clash.group.fields) }, { keepDefaultValues: true });
    if (restored) {
      onRestored({ ...restored, clashes: restored.clashes.filter((one) => one !== clash) });
    }
  };
  const dropOther = async ({ key }: OtherDraft) => {
    setOthers(others.filter((other) => other.key !== key));
    await dropDraft(key);
  };
  const continueOther = async (other: OtherDraft) => {
    form.reset(other.values, { keepDefaultValues: true });
    onRestored({ values: other.values, clashes: [] });
    if (await saveDraft(draftKey, draftOf(other.values, baseline))) {
      await dropOther(other);
    }
  };
  return (
    <>
      {restored && !isClosed && (
        <RestoredNote
          clashes={restored.clashes}
          onTakeStored={takeStored}
          onDiscard={onDiscard}
          onClose={() => setIsClosed(true)}
        />
      )}
      {others.length > 0 && !isChanged && (
        <OtherDraftsNote
          drafts={others}
          nowMs={nowMs}
          onContinue={(other) => void continueOther(other)}
          onDiscard={(other) => void dropOther(other)}
        />
      )}
    </>
  );
}
