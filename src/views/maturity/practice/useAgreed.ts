import { useEffect, useRef } from 'react';
import { begunForm } from './begunForm';
import type { BegunHere } from './begunHere';
import { begunKey } from '../../../core/maturity/assessment/begunTexts';

/** What a conversation came to, as it is typed. */
export interface Agreed {
  text: string;
  /** Of the assessment: what was agreed names none of them. */
  coaches: readonly string[];
  setText(text: string): void;
  /** Takes it over into the note. */
  add(): void;
}

/**
 * What was agreed at a practice; it goes to the note when told to, and when the practice is left. Undefined where nobody
 * can write.
 */
export function useAgreed(
  begun: BegunHere,
  coaches: readonly string[],
  onAgree: ((text: string) => void) | undefined
): Agreed | undefined {
  const { fields, change, clear } = begunForm(begun, 'agreed', { text: '' });
  const text = fields.text.trim();
  const add = () => {
    if (onAgree !== undefined && text !== '') {
      onAgree(text);
      clear();
    }
  };
  const leave = useRef(add);
  useEffect(() => {
    leave.current = add;
  });
  const key = begunKey(begun.place);
  // Where the tab is closed instead, it stays begun and is here again with the practice.
  useEffect(() => () => leave.current(), [key]);
  return onAgree && { text: fields.text, coaches, setText: (typed) => change({ text: typed }), add };
}
