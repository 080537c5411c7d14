import { isEqual } from 'lodash';
import { useEffect, useRef, useState } from 'react';
import { dropDraft, saveDraft } from '../../../adapters/documents/drafts';
import type { FormValues } from '../formValues';
import { useDelayed } from '../useDelayed';
import type { SloDraft } from './parseDraft';

interface Options {
  draftKey: string;
  values: FormValues;
  /** What is stored, or an empty form. */
  baseline: FormValues;
  /** Neither read-only nor saved already. */
  isKept: boolean;
  /** Whether there is a draft from before. */
  wasRestored: boolean;
}

const DELAY_MS = 400;

/**
 * Keeps what differs from the baseline in this browser while it is typed, and its last letters when the form is left.
 * True where the browser did not take it: then leaving loses it.
 */
export function useKeptDraft({ draftKey, values, baseline, isKept, wasRestored }: Options): boolean {
  const [isRefused, setIsRefused] = useState(false);
  const delayed = useDelayed(values, DELAY_MS);
  const hasDraft = useRef(wasRestored);
  const keep = useRef((_: FormValues) => {});

  useEffect(() => {
    keep.current = (typed) => {
      if (!isKept) {
        return;
      }
      if (!isEqual(typed, baseline)) {
        hasDraft.current = true;
        void saveDraft(draftKey, draftOf(typed, baseline)).then((isTaken) => setIsRefused(!isTaken));
      } else if (hasDraft.current) {
        hasDraft.current = false;
        void dropDraft(draftKey);
      }
    };
  }, [draftKey, baseline, isKept]);

  useEffect(() => keep.current(delayed), [delayed, baseline, isKept]);

  const newest = useRef(values);
  useEffect(() => {
    newest.current = values;
  });
  useEffect(() => {
    const keepNewest = () => keep.current(newest.current);
    // A page that goes may not finish writing: what leaves by a link or a question leaves the field first.
    const events = ['focusout', 'beforeunload', 'pagehide'] as const;
    events.forEach((event) => window.addEventListener(event, keepNewest));
    return () => {
      events.forEach((event) => window.removeEventListener(event, keepNewest));
      keepNewest();
    };
  }, []);
  return isRefused;
}

/** A draft to keep: with what it was begun on, so that it never writes over what others save meanwhile. */
export function draftOf(values: FormValues, base: FormValues): SloDraft {
  return { values, base, keptAtMs: Date.now() };
}
