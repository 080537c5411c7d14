import type { KeyboardEvent } from 'react';

export type Step = 'next' | 'back';

const keys: Readonly<Record<'writing' | 'choosing' | 'elsewhere', Readonly<Record<string, Step>>>> = {
  writing: {},
  choosing: { Enter: 'next', n: 'next', b: 'back' },
  elsewhere: { ArrowRight: 'next', ArrowLeft: 'back', n: 'next', b: 'back' },
};

/**
 * Right and left arrow (N and B) outside of fields, Enter on a level that is chosen, Ctrl or Cmd with Enter (Shift: back)
 * also while writing. Arrows among levels choose, as in any list of radio buttons.
 */
export function interviewKey(event: KeyboardEvent<HTMLElement>): Step | undefined {
  if (event.defaultPrevented || event.altKey) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) {
    return event.key === 'Enter' ? (event.shiftKey ? 'back' : 'next') : undefined;
  }
  return keys[placeOf(event.target)][event.key];
}

function placeOf(target: EventTarget): keyof typeof keys {
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' ? 'choosing' : 'writing';
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? 'writing' : 'elsewhere';
}
