import type { KeyboardEvent } from 'react';

/** N and B outside of text, Ctrl or Cmd with Enter (Shift: back) also in it, Escape to close. */
export function practiceKey(event: KeyboardEvent<HTMLElement>): 'next' | 'back' | 'close' | undefined {
  if (event.key === 'Escape') {
    return 'close';
  }
  if (event.ctrlKey || event.metaKey) {
    return event.key === 'Enter' ? (event.shiftKey ? 'back' : 'next') : undefined;
  }
  if (event.altKey || isText(event.target)) {
    return undefined;
  }
  const letters: Readonly<Record<string, 'next' | 'back'>> = { n: 'next', b: 'back' };
  return letters[event.key];
}

/** Where letters are text: all fields but those that are only chosen. */
function isText(target: EventTarget): boolean {
  const isChosen = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isChosen);
}
