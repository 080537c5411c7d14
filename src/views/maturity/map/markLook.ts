import type { IconName } from '@grafana/ui';

/** What a cell can be marked with, the most urgent first. */
export type CellMark = 'disagrees' | 'drifted' | 'to-confirm' | 'noted';

/** Icon and words of each mark: in the map's legend, and for those who do not see the cell. */
export const markLook: Readonly<Record<CellMark, { icon: IconName; words: string }>> = {
  disagrees: { icon: 'exclamation-triangle', words: 'evidence disagrees' },
  drifted: { icon: 'link-broken', words: 'evidence no longer supports it' },
  'to-confirm': { icon: 'question-circle', words: 'to confirm: the model has changed' },
  noted: { icon: 'comment-alt', words: 'has a note' },
};

export const cellMarks: readonly CellMark[] = ['disagrees', 'drifted', 'to-confirm', 'noted'];

export const CARRIED_OVER_WORDS = 'carried over from the last milestone';
