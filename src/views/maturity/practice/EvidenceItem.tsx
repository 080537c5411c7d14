import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { WeighedRule } from '../../../core/maturity/evidence/weighEvidence';
import type { Signal } from '../../../core/maturity/modelSchema';
import { conditionWords, signalWords } from './evidenceWords';

interface Props {
  /** Undefined where the model does not describe it. */
  signal: Signal | undefined;
  /** All of the same signal, in the model's order. */
  rules: readonly WeighedRule[];
  nameOf: (levelId: string) => string;
}

/** One signal: what it reads, and what its rules say. */
export function EvidenceItem({ signal, rules, nameOf }: Props) {
  const styles = useStyles2(getStyles);
  const [first] = rules;
  if (first === undefined) {
    return null;
  }
  return (
    <li className={styles.item}>
      {capitalised(signal?.means ?? first.rule.signal)}: <strong>{signalWords(first.state, signal)}</strong>
      <ul className={styles.rules}>
        {rules.map(({ rule, holds }) => (
          <li key={`${rule.when} ${rule.suggests ?? ''} ${rule.caps ?? ''}`}>
            {capitalised(conditionWords(rule.when, signal))}: {ruleWords(rule, nameOf)} ({rule.strength})
            {holds === true && ' – holds'}
            {holds === false && ' – does not hold'}
          </li>
        ))}
      </ul>
      {signal?.caveat && <span className={styles.caveat}>Mind: {signal.caveat}</span>}
    </li>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ruleWords(rule: WeighedRule['rule'], nameOf: (levelId: string) => string): string {
  const floor = rule.suggests === undefined ? [] : [`suggests at least “${nameOf(rule.suggests)}”`];
  const ceiling = rule.caps === undefined ? [] : [`supports at most “${nameOf(rule.caps)}”`];
  return [...floor, ...ceiling].join(' and ');
}

const getStyles = (theme: GrafanaTheme2) => ({
  item: css({ marginBottom: theme.spacing(1) }),
  rules: css({
    margin: 0,
    paddingLeft: theme.spacing(2),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  caveat: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
