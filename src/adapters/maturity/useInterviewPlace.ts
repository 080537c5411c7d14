import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type InterviewPlace, interviewPlaceSchema } from '../../core/maturity/interview/interviewPlace';
import { dropDraft, loadDraft, saveDraft } from '../documents/drafts';
import type { AssessmentRef } from './assessmentState';
import { valueDraft } from './valueDraft';

export interface KeptInterview {
  /** Where the last interview of this assessment was left in this browser, if it was not finished. */
  place: InterviewPlace | undefined;
  /** The browser did not take the place: the interview cannot be resumed after a reload. */
  failed: boolean;
  /** Keeps the place; undefined forgets it. */
  keep(place: InterviewPlace | undefined): void;
}

/** The place of an assessment's interview, kept in this browser. */
export function useInterviewPlace({ documentUid, name }: AssessmentRef): KeptInterview {
  const memory = useMemo(
    () => valueDraft({ saveDraft, loadDraft, dropDraft }, `interview:${documentUid}/${name}`, interviewPlaceSchema),
    [documentUid, name]
  );
  const [kept, setKept] = useState<{ of: typeof memory; place: InterviewPlace | undefined; failed: boolean }>();
  /** What is kept now is newer than what is still being loaded. */
  const changed = useRef<typeof memory>(undefined);

  useEffect(() => {
    let isGone = false;
    void memory.load().then((place) => {
      if (!isGone && changed.current !== memory) {
        setKept({ of: memory, place, failed: false });
      }
    });
    return () => {
      isGone = true;
    };
  }, [memory]);

  const keep = useCallback(
    (place: InterviewPlace | undefined) => {
      changed.current = memory;
      setKept((before) => ({ of: memory, place, failed: before?.of === memory && before.failed }));
      void memory
        .keep(place)
        .then((isKept) => setKept((before) => (before?.of === memory ? { ...before, failed: !isKept } : before)));
    },
    [memory]
  );

  const current = kept?.of === memory ? kept : undefined;
  return useMemo(() => ({ place: current?.place, failed: current?.failed ?? false, keep }), [current, keep]);
}
