import type { OpenAssessment, ReadOnlyReason, SaveState } from '../../adapters/maturity/assessmentState';
import { managedWords } from '../words/managedWords';
import { storeProblemWords } from '../words/storeProblemWords';

/** Why a save did not happen and what to do; undefined where there is nothing wrong. */
export function saveProblemWords(save: SaveState): { title: string; text: string } | undefined {
  switch (save.kind) {
    case 'refused':
      return {
        title: `Not saved: you lack the right to edit in the folder “${save.folderTitle}”`,
        text: `Your answers are kept in this browser. Ask for Edit on the folder “${save.folderTitle}”, then save again; a right given just now can take a minute to count.`,
      };
    case 'managed':
      return {
        title: 'Not saved: this assessment is kept outside of Grafana',
        text: 'Your answers are kept in this browser. Change the assessment where it is kept.',
      };
    case 'failed': {
      const { title, advice } = storeProblemWords[save.problem.code];
      return { title: `Not saved: ${title}`, text: `Your answers are kept in this browser. ${advice}` };
    }
    default:
      return undefined;
  }
}

/** How many answers are unsaved, that all are in, or that there is none yet: why there may be nothing to press. */
export function unsavedWords({
  save,
  unsaved,
  readOnly,
  document,
}: Pick<OpenAssessment, 'save' | 'unsaved' | 'readOnly' | 'document'>): string {
  if (readOnly === 'no-right') {
    return `Read-only: no right to edit in “${folderName(document.folderTitle)}”`;
  }
  if (save.kind === 'saving') {
    return 'Saving…';
  }
  if (unsaved > 0) {
    return `${unsaved} ${unsaved === 1 ? 'answer' : 'answers'} not saved yet`;
  }
  return save.kind === 'saved' ? 'Saved' : 'Nothing to save yet';
}

/** Why Save cannot be pressed now and what would change that; undefined where it can. */
export function whyNotSave({
  save,
  unsaved,
  readOnly,
  document,
}: Pick<OpenAssessment, 'save' | 'unsaved' | 'readOnly' | 'document'>): string | undefined {
  if (readOnly === 'no-right') {
    return `You lack the right to edit in the folder “${folderName(document.folderTitle)}”. Ask for Edit on it; a right given just now can take a minute to count.`;
  }
  if (save.kind === 'saving') {
    return 'Saving: what you answer now is saved with the next step.';
  }
  return unsaved === 0 ? 'Nothing to save: all answers are in the document.' : undefined;
}

/** Documents that lie in no folder lie in “Dashboards”. */
function folderName(title: string | undefined): string {
  return title === undefined || title === '' ? 'Dashboards' : title;
}

export function readOnlyWords(reason: ReadOnlyReason, { document }: Pick<OpenAssessment, 'document'>): string {
  switch (reason) {
    case 'managed':
      return document.managedBy === undefined ? '' : managedWords(document.managedBy);
    case 'copy':
      return 'This dashboard is a copy of another assessment: it is shown, and not changed.';
    case 'no-right':
      return '';
  }
}
