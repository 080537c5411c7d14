import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { LinkButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SliRole } from '../../core/measure/bucket';
import { eventUnit } from '../../core/slo/countedUnit';
import { formatDuration } from '../format/formatDuration';
import { formatDateTime } from '../format/formatTime';
import { recordedSourceWords } from '../words/recordedWords';
import type { ExplainedAnswer } from './explained';
import { queryPurpose } from './queryPurpose';

/** What a link to Explore needs. */
export interface ExploreQuery {
  dataSourceUid: string;
  expr: string;
  fromMs: number;
  toMs: number;
  language?: 'logql';
  widthMs: number;
}

interface Props {
  answer: ExplainedAnswer;
  exploreUrl: (query: ExploreQuery) => string;
  timeZone: string;
}

const ROLE_WORDS = { bad: 'Bad', good: 'Good', total: 'All' } as const;

/** The queries exactly as sent, each with a way to Explore. */
export function ExplainQueries({ answer, exploreUrl, timeZone }: Props) {
  const { explanation } = answer;
  const styles = useStyles2(getStyles);
  const unit = eventUnit(answer.question.slo);
  const wordsOf = (role: SliRole) =>
    role === 'births' ? 'First values of new bad series' : `${ROLE_WORDS[role]} ${unit}`;
  return (
    <>
      {explanation.queries.map(({ role, expr, language, widthMs, range, recorded }) => (
        <div key={`${role} ${widthMs} ${range.fromMs}`} className={styles.query}>
          <div className={styles.head}>
            <span>
              {wordsOf(role)}, every {formatDuration(widthMs)}, {formatDateTime(range.fromMs, timeZone)} to{' '}
              {formatDateTime(range.toMs, timeZone)}
              {recorded !== undefined && `, from ${recordedSourceWords[recorded]}`}
            </span>
            <LinkButton
              variant="secondary"
              size="sm"
              icon="compass"
              href={exploreUrl({ dataSourceUid: explanation.dataSourceUid, expr, language, widthMs, ...range })}
              aria-label={`Open the query for ${wordsOf(role).toLowerCase()} in Explore`}
            >
              Explore
            </LinkButton>
          </div>
          {purposeOf(answer, { range, widthMs })}
          <pre className={styles.code} tabIndex={0}>
            {expr}
          </pre>
        </div>
      ))}
    </>
  );
}

function purposeOf(...asked: Parameters<typeof queryPurpose>) {
  const purpose = queryPurpose(...asked);
  return purpose === undefined ? null : <div>{purpose}</div>;
}

const getStyles = (theme: GrafanaTheme2) => ({
  query: css({ marginBottom: theme.spacing(2) }),
  head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: theme.spacing(1) }),
  code: css({ marginTop: theme.spacing(0.5), whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
});
