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
  return shareWords(note) ?? note;
}

/** `3/4` is "3 of 4". */
function shareWords(note: string): string | undefined {
  const [, current, part = '', whole = ''] = /^(current-window )?(\d+)\/(\d+)$/.exec(note) ?? [];
  return whole === '' ? undefined : `${part} of ${whole}${current === undefined ? '' : ' in the window that runs now'}`;
}
