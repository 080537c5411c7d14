import type { ChangeResult } from '../../../adapters/maturity/changeStored';
import { saveResultWords } from '../../words/saveResultWords';

/** Why a reading was not written, and what to do; undefined where it was. */
export function handResultWords(result: ChangeResult): string | undefined {
  return result.kind === 'not-open'
    ? 'Not saved: the assessment is not read yet. Try again in a moment.'
    : prefixed(saveResultWords(result));
}

function prefixed(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `Not saved. ${words}`;
}
