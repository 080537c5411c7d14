import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Signal } from '../../../core/maturity/modelSchema';
import { capitalised } from './capitalised';
import type { SignalGroup } from './groupSignals';
import type { HandReadings } from './handReadings';
import { HandReading } from './HandReading';
import { Provenance } from './Provenance';
import { remarks } from './remarks';
import { RuleLine } from './RuleLine';
import { SignalValue } from './SignalValue';
import { quiet } from '../../style/quiet';

interface Props {
  /** The signal's state with all rules about it; none where it only stands beside. */
  group: SignalGroup;
  /** Undefined where the model does not describe it. */
  signal: Signal | undefined;
  nameOf: (levelId: string) => string;
  hand?: HandReadings | undefined;
}

/** One signal: what it reads and from where, what its rules say, and what would make it known. */
export function EvidenceItem({ group: { key, state, rules }, signal, nameOf, hand }: Props) {
  const styles = useStyles2(getStyles);
  const provenance = state.status === 'loading' ? undefined : state.provenance;
  return (
    <li className={styles.item}>
      {capitalised(signal?.means ?? key)}: <SignalValue signal={signal} state={state} />
      {rules.length > 0 && (
        <ul className={styles.rules}>
          {rules.map((weighed) => (
            <RuleLine
              key={`${weighed.rule.when} ${weighed.rule.suggests ?? ''} ${weighed.rule.caps ?? ''}`}
              {...{ weighed, signal, nameOf }}
            />
          ))}
        </ul>
      )}
      {remarks(state, signal).map((remark) => (
        <p key={remark} className={styles.small}>
          {remark}
        </p>
      ))}
      {provenance && <Provenance provenance={provenance} />}
      {hand && signal && <HandReading signalKey={key} {...{ signal, state, hand }} />}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const small = { ...quiet(theme) };
  return {
    item: css({ marginBottom: theme.spacing(1.5) }),
    rules: css({ ...small, margin: 0, paddingLeft: theme.spacing(2) }),
    small: css({ ...small, margin: 0 }),
  };
};
