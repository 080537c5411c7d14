import React from 'react';
import type { Review } from '../../../core/documents/record/logSchemas';
import { causeWords, verdictWords } from './recordWords';

interface Props {
  /** In order of time. */
  reviews: readonly Review[];
  dayOf: (at: string) => string;
}

/** What reviews found, the newest first. */
export function ReviewList({ reviews, dayOf }: Props) {
  if (reviews.length === 0) {
    return null;
  }
  return (
    <ul aria-label="Reviews">
      {[...reviews].reverse().map(({ at, verdict, causes, reason }) => (
        <li key={at}>
          {dayOf(at)}: <strong>{verdictWords[verdict].title}</strong>
          {reason ? `. ${reason}` : ''}
          {causes.length > 0 && ` (${causes.map((cause) => causeWords[cause]).join('; ')})`}
        </li>
      ))}
    </ul>
  );
}
