import type { ProposedCount } from './countProposed';

/** How much is our own addition, as a sentence. */
export function proposedWords({ practices, of }: ProposedCount): string {
  if (practices === 0) {
    return 'All of it is from the source.';
  }
  return practices === of
    ? 'Each practice holds words of our own where the source has none; they are marked.'
    : `${practices} of ${of} practices ${practices === 1 ? 'holds' : 'hold'} words of our own where the source has none; they are marked.`;
}
