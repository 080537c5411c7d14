import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { LinkButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Provenance as Known } from '../../../core/maturity/evidence/signalState';
import { formatDateTime } from '../../format/formatTime';
import { exploreUrl } from './exploreUrl';
import { queryKindWords, sourceWords } from './sourceWords';
import { quiet, smallSize } from '../../style/quiet';

/** Where a reading comes from: source and time in a line, query and range on demand, with a way to Explore. */
export function Provenance({ provenance }: { provenance: Known }) {
  const styles = useStyles2(getStyles);
  const { source, query, fromMs, toMs, asOfMs } = provenance;
  if (source === 'hand') {
    return null;
  }
  const timeZone = getTimeZone();
  const href = exploreUrl(provenance);
  return (
    <details className={styles.all}>
      <summary>
        From {sourceWords[source]}
        {asOfMs !== undefined && `, as of ${formatDateTime(asOfMs, timeZone)}`}
      </summary>
      {fromMs !== undefined && toMs !== undefined && (
        <p className={styles.line}>
          Looks at {formatDateTime(fromMs, timeZone)} to {formatDateTime(toMs, timeZone)}.
        </p>
      )}
      {query !== undefined && (
        <>
          <p className={styles.line}>{queryKindWords[source]}:</p>
          <pre className={styles.code} tabIndex={0}>
            {query}
          </pre>
        </>
      )}
      {href !== undefined && (
        <LinkButton variant="secondary" size="sm" icon="compass" href={href}>
          Open in Explore
        </LinkButton>
      )}
    </details>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ ...quiet(theme) }),
  line: css({ margin: theme.spacing(0.5, 0) }),
  code: css({
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(0.5),
    fontSize: smallSize(theme),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  }),
});
