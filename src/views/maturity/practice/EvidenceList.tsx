import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { disagreement } from '../../../core/maturity/evidence/disagreement';
import type { SignalState } from '../../../core/maturity/evidence/signalState';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { disagreementWords } from './disagreementWords';
import { EvidenceItem } from './EvidenceItem';

interface Props {
  model: MaturityModel;
  weighed: Weighed;
  answer: Answer | undefined;
  nameOf: (levelId: string) => string;
}

/** What is measured about a practice, and where it parts from the answer. Evidence suggests; people decide. */
export function EvidenceList({ model, weighed, answer, nameOf }: Props) {
  const styles = useStyles2(getStyles);
  const difference = disagreement(answer, weighed, model.spec.levels);
  const signals = [...new Set(weighed.rules.map(({ rule }) => rule.signal))];
  if (signals.length === 0) {
    return null;
  }
  const rulesOf = (signal: string) => weighed.rules.filter(({ rule }) => rule.signal === signal);
  const isConnected = (signal: string) => rulesOf(signal).some(({ state }) => !isNotConnected(state));
  const connected = signals.filter(isConnected);
  const unconnected = signals.filter((signal) => !isConnected(signal));
  const item = (signal: string) => (
    <EvidenceItem
      key={signal}
      signal={model.spec.signals.find(({ id }) => id === signal)}
      rules={rulesOf(signal)}
      nameOf={nameOf}
    />
  );
  return (
    <div>
      <Text element="h4" variant="bodySmall" weight="medium">
        Evidence
      </Text>
      {difference && (
        <Alert severity="info" title="Something to talk about">
          {disagreementWords(difference, nameOf)}
        </Alert>
      )}
      <ul className={styles.list}>{connected.map(item)}</ul>
      {unconnected.length > 0 && (
        <details>
          <summary className={styles.summary}>Not measured here, so unknown: {unconnected.length}</summary>
          <ul className={styles.list}>{unconnected.map(item)}</ul>
        </details>
      )}
    </div>
  );
}

function isNotConnected(state: SignalState): boolean {
  return state.status === 'unknown' && state.reason === 'not-connected';
}

const getStyles = (theme: GrafanaTheme2) => ({
  summary: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  list: css({ margin: theme.spacing(0.5, 0, 1), padding: 0, listStyle: 'none' }),
});
