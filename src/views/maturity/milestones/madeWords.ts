import type { SaveResult } from '../../../adapters/documents/documentStore';
import type { MadeResult } from '../../../adapters/maturity/makeSessionMilestone';
import { saveResultWords } from '../../words/saveResultWords';
import { storeProblemWords } from '../../words/storeProblemWords';
import { assessmentProblemWords } from '../assessmentProblemWords';
import { frozenCounts } from './frozenCounts';
import { readOnlyAdvice } from './readOnlyAdvice';

const INVALID = {
  'name-needed': { title: 'A name is missing', text: 'Name the milestone, for example after its half-year.' },
  'names-person': {
    title: 'This names a person',
    text: 'Name the milestone after its time or occasion: its name heads columns that describe work, not persons.',
  },
  'day-needed': { title: 'The day is missing', text: 'Say which day the answers stand for.' },
  'in-the-future': {
    title: 'This day is still to come',
    text: 'Enter today or a day before: a milestone keeps what was so, and the next assessment is due counted from it.',
  },
};

type Failed = Exclude<MadeResult, { kind: 'made' }>;

/** Why a milestone was not made, and what to do. */
export function madeProblemWords(result: Failed): { title: string; text: string } {
  switch (result.kind) {
    case 'invalid':
      return INVALID[result.code];
    case 'unsaved':
      return {
        title: 'Not made: some answers could not be saved',
        text: 'A milestone keeps only what is saved. Close this and see above why they were not.',
      };
    case 'name-taken':
      return {
        title: 'Not made: this name is taken',
        text: 'A milestone of this name with other answers is there already. Choose another name.',
      };
    case 'broken':
      return {
        title: 'Not made: some answers cannot be read',
        text: result.problems.map(assessmentProblemWords).join(' '),
      };
    case 'read-only':
      return { title: 'Not made', text: readOnlyAdvice[result.reason] };
    case 'not-made':
      return { title: 'Not made', text: whyNot(result.result) };
    case 'not-linked':
      return {
        title: 'The milestone is kept, but the assessment does not go on from it yet',
        text: `${whyNot(result.result)} Try again: nothing is written twice.`,
      };
  }
}

function whyNot(result: SaveResult): string {
  return saveResultWords(result) ?? '';
}

/** What holds after a milestone was made; says where its annotation could not be written. */
export function madeWords({ milestone, mark }: Extract<MadeResult, { kind: 'made' }>): string {
  const missing =
    mark === undefined
      ? ''
      : ` Its annotation was not written: ${storeProblemWords[mark.code].title}. Nothing else is missing.`;
  const { known, signals } = frozenCounts(milestone, milestone.evidence);
  return `“${milestone.displayName}” is kept and never changes; ${known} of its ${signals} signals are known. The next draft starts from it: answers that nobody judges again show as carried over.${missing}`;
}
