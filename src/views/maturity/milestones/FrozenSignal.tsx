import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';
import { capitalised } from '../practice/capitalised';
import { Provenance } from '../practice/Provenance';
import { SignalValue } from '../practice/SignalValue';

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
  return (
    <li className={styles.signal}>
      {capitalised(signal?.means ?? signalKey)}: <SignalValue signal={signal} state={state} />
      {provenance && <Provenance provenance={provenance} />}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  signal: css({ marginBottom: theme.spacing(0.5), overflowWrap: 'anywhere' }),
});
