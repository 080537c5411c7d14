import { useEffect, useRef, useState } from 'react';

/** What was agreed as it is typed; it goes to the note when told to, and when the practice is left. */
export function useAgreed(onAgree: ((text: string) => void) | undefined) {
  const [text, setText] = useState('');
  const latest = useRef({ text, onAgree });
  useEffect(() => {
    latest.current = { text, onAgree };
  });
  useEffect(
    () => () => {
      const { text: left, onAgree: agree } = latest.current;
      if (left.trim() !== '') {
        agree?.(left.trim());
      }
    },
    []
  );
  const add = () => {
    onAgree?.(text.trim());
    setText('');
  };
  return { text, setText, add };
}
