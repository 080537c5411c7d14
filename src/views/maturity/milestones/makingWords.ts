import type { Making } from './useMakeMilestone';

export const buttonWords: Readonly<Record<Making['step'], string>> = {
  idle: 'Make milestone',
  reading: 'Reading evidence…',
  asking: 'Read again',
  making: 'Making…',
  ended: 'Make milestone',
};

/** How far the making of a milestone is; empty while nothing is under way. */
export function makingWords(making: Making): string {
  if (making.step !== 'reading') {
    return '';
  }
  const { answered = 0, of = 0 } = making.progress ?? {};
  return of === 0 ? 'Reading the documents.' : `Reading evidence: ${answered} of ${of} kinds of source have answered.`;
}
