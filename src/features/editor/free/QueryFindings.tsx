import { useTheme2 } from '@grafana/ui';
import React from 'react';
import { diagnoseQuery } from '../../../core/diagnose/diagnoseQuery';
import { diagnoseRatio } from '../../../core/diagnose/diagnoseRatio';
import { placeOf } from '../../../core/diagnose/placeOf';
import { queryFindingWords, ratioFindingWords } from '../../../views/words/queryFindingWords';
import type { FormValues } from '../formValues';

interface Props {
  side: 'event' | 'total';
  values: Pick<FormValues, 'eventQuery' | 'totalQuery' | 'groupBy' | 'given' | 'language'>;
}

/** What is to be said of one of two queries, each with its place. Brings the grammars: load it when it is needed. */
export default function QueryFindings({ side, values }: Props) {
  const theme = useTheme2();
  const { eventQuery, totalQuery, groupBy, given, language } = values;
  const query = side === 'event' ? eventQuery : totalQuery;
  if (query.trim() === '') {
    return null;
  }
  const own = diagnoseQuery(query, language, side).map((finding) => ({
    at: finding.at,
    words: queryFindingWords(finding, language),
  }));
  const both = diagnoseRatio({ event: eventQuery, total: totalQuery, language, groupBy })
    .filter((finding) => finding.side === side)
    .map((finding) => ({ at: finding.at, words: ratioFindingWords(finding, given) }));
  const findings = [...own, ...both];
  return findings.length === 0 ? null : (
    <ul
      aria-label={`Remarks on the query for ${side === 'event' ? given : 'all'} events`}
      style={{ margin: theme.spacing(-1, 0, 2), paddingLeft: theme.spacing(2.5) }}
    >
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
