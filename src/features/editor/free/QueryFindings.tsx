import React from 'react';
import { diagnoseQuery } from '../../../core/promql/diagnoseQuery';
import { diagnoseRatio } from '../../../core/promql/diagnoseRatio';
import { placeOf } from '../../../core/promql/placeOf';
import type { FormValues } from '../formValues';
import { findingWords, ratioFindingWords } from './findingWords';

interface Props {
  side: 'event' | 'total';
  values: Pick<FormValues, 'eventQuery' | 'totalQuery' | 'groupBy' | 'given'>;
}

/** What is to be said of one of two queries, each with its place. */
export function QueryFindings({ side, values }: Props) {
  const { eventQuery, totalQuery, groupBy, given } = values;
  const query = side === 'event' ? eventQuery : totalQuery;
  if (query.trim() === '') {
    return null;
  }
  const own = diagnoseQuery(query).map((finding) => ({ at: finding.at, words: findingWords(finding) }));
  const both = diagnoseRatio(eventQuery, totalQuery, groupBy)
    .filter((finding) => finding.side === side)
    .map((finding) => ({ at: finding.at, words: ratioFindingWords(finding, given) }));
  const findings = [...own, ...both];
  return findings.length === 0 ? null : (
    <ul aria-label={`Remarks on the query for ${side === 'event' ? given : 'all'} events`}>
      {findings.map(({ at, words }) => {
        const { line, column } = placeOf(query, at);
        return (
          <li key={`${at} ${words}`}>
            Line {line}, column {column}: {words}
          </li>
        );
      })}
    </ul>
  );
}
