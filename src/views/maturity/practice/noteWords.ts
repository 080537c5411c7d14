import type { Provenance } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { formatDate } from '../../format/formatTime';

/** What else tells how far a reading holds: what a share is a share of, when something was last, a person's words. */
export function noteWords(
  { note = '', source }: Provenance,
  signal: Signal | undefined,
  timeZone: string
): string | undefined {
  if (note.trim() === '') {
    return undefined;
  }
  if (source === 'hand') {
    return `“${note}”`;
  }
  if (/^\d+$/.test(note)) {
    return signal?.type === 'age_days' ? `last on ${formatDate(Number(note), timeZone)}` : `${note} in all`;
  }
  return note === 'at-least' ? 'or more: it was so at the start of what was read' : (shareWords(note) ?? note);
}

const ofWhat: Readonly<Record<string, string>> = {
  'current-window ': ' in the window that runs now',
  'images ': ' images have one',
};

/** `3/4` is "3 of 4". */
function shareWords(note: string): string | undefined {
  const [, kind = '', part = '', whole = ''] = /^(current-window |images )?(\d+)\/(\d+)$/.exec(note) ?? [];
  return whole === '' ? undefined : `${part} of ${whole}${ofWhat[kind] ?? ''}`;
}
