import React from 'react';
import type { SloAnswer } from '../../core/slo/answer';
import { ExplainQueries, type ExploreQuery } from './ExplainQueries';

interface Props {
  parts: readonly SloAnswer[];
  exploreUrl: (query: ExploreQuery) => string;
  timeZone: string;
}

/** The queries of each part of a composite. */
export function ExplainParts({ parts, exploreUrl, timeZone }: Props) {
  return (
    <>
      {parts.map((part, index) => (
        <section key={index} aria-label={part.question.slo.displayName}>
          <h4>{part.question.slo.displayName}</h4>
          <ExplainQueries answer={part} exploreUrl={exploreUrl} timeZone={timeZone} />
        </section>
      ))}
    </>
  );
}
