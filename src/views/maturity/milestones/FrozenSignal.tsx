import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { signalWords } from '../practice/evidenceWords';
import { provenanceWords, qualityMarkWords } from './provenanceWords';

interface Props {
  /** Undefined where the model does not describe it. */
  signal: Signal | undefined;
  signalKey: string;
  state: SignalState;
}

/** What was known of one signal when the milestone was made: value, query, time. */
export function FrozenSignal({ signal, signalKey, state }: Props) {
  const styles = useStyles2(getStyles);
  const provenance = state.status === 'loading' ? undefined : state.provenance;
  const quality = state.status === 'known' ? (state.quality ?? []) : [];
  return (
    <li className={styles.signal}>
      {signal?.means ?? signalKey}: <strong>{signalWords(state, signal)}</strong>
      {quality.length > 0 && ` (${qualityMarkWords(quality)})`}
      {provenance && <div className={styles.source}>{provenanceWords(provenance, getTimeZone())}</div>}
      {provenance?.query !== undefined && <code className={styles.query}>{provenance.query}</code>}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  signal: css({ marginBottom: theme.spacing(1), overflowWrap: 'anywhere' }),
  source: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  query: css({ display: 'block', whiteSpace: 'pre-wrap', fontSize: theme.typography.bodySmall.fontSize }),
});
