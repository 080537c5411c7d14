import type { OpenAssessment } from '../../adapters/maturity/assessmentState';

/** How many answers are unsaved where there is room for two words; empty where there is nothing to know. */
export function shortSaveWords({
  save,
  unsaved,
  readOnly,
}: Pick<OpenAssessment, 'save' | 'unsaved' | 'readOnly'>): string {
  if (readOnly !== undefined) {
    return 'Read-only';
  }
  if (save.kind === 'saving') {
    return 'Saving…';
  }
  if (unsaved > 0) {
    return `${unsaved} unsaved`;
  }
  return save.kind === 'saved' ? 'Saved' : '';
}
