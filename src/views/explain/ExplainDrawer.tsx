import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Drawer, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { formatDateTime, formatDateTimeZone } from '../format/formatTime';
import { ExclusionList } from '../exclusions/ExclusionList';
import type { Explained } from './explained';
import { ExplainParts } from './ExplainParts';
import { ExplainQueries, type ExploreQuery } from './ExplainQueries';
import { QualityPart } from './QualityPart';
import { readWords } from './readWords';

interface Props {
  explained: Explained;
  timeZone: string;
  /** Name of the data source, for people. */
  dataSourceName: string;
  exploreUrl: (query: ExploreQuery) => string;
  /** Which intervals are recorded; absent where that was no question. */
  recorded: ReactNode;
  /** Of the sum, where it can be checked. */
  check: ReactNode;
  onClose: () => void;
}

/** How a figure came about: formula, queries, range, freshness, quality, and a check. docs/slo-maths.md §7 */
export function ExplainDrawer({ explained, timeZone, dataSourceName, exploreUrl, recorded, check, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const { title, of, formula, answer, interval, quality, notes, unchecked, isRecord } = explained;
  const { explanation, parts } = answer;
  const part = (heading: string, content: ReactNode) => (
    <section className={styles.part}>
      <h3>{heading}</h3>
      {content}
    </section>
  );
  return (
    <Drawer title={title} subtitle={of} onClose={onClose} size="md">
      {part(
        'Formula',
        <>
          <p>{formula.words}</p>
          {formula.numbers.map((line, index) => (
            <p key={index} className={styles.numbers}>
              {line}
            </p>
          ))}
        </>
      )}
      {part(
        'Range and data source',
        <>
          <p>
            {formatDateTime(interval.fromMs, timeZone)} to {formatDateTimeZone(interval.toMs, timeZone)}
            {sourceWords(explained, dataSourceName)}.
          </p>
          {!isRecord && <p>{readWords(explanation, timeZone)}</p>}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      {!isRecord && recorded !== undefined && part('Recorded series', recorded)}
      {!isRecord &&
        part(
          'Queries as sent',
          parts === undefined ? (
            <ExplainQueries answer={answer} exploreUrl={exploreUrl} timeZone={timeZone} />
          ) : (
            <ExplainParts parts={parts} exploreUrl={exploreUrl} timeZone={timeZone} />
          )
        )}
      {!isRecord && part('Exclusions applied', <ExclusionList answer={answer} timeZone={timeZone} />)}
      {part('Quality of the data', <QualityPart quality={quality} timeZone={timeZone} />)}
      {part('Check', unchecked === undefined ? check : <p>{unchecked}</p>)}
    </Drawer>
  );
}

function sourceWords({ answer, isRecord }: Explained, dataSourceName: string): string {
  if (isRecord) {
    return '';
  }
  return answer.parts === undefined ? `, asked from ${dataSourceName}` : ', each part asked from its own data source';
}

const getStyles = (theme: GrafanaTheme2) => ({
  part: css({
    marginBottom: theme.spacing(3),
    '& h3': { fontSize: theme.typography.h5.fontSize },
    '& ul': { paddingLeft: theme.spacing(2) },
  }),
  numbers: css({ fontFamily: theme.typography.fontFamilyMonospace, overflowWrap: 'anywhere' }),
});
