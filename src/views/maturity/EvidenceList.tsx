import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../core/maturity/assessment/answer';
import { disagreement } from '../../core/maturity/evidence/disagreement';
import type { Weighed } from '../../core/maturity/evidence/weighEvidence';
import type { MaturityModel } from '../../core/maturity/modelSchema';
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
  return (
    <div>
      <Text element="h4" variant="bodySmall" weight="medium">
        Evidence
      </Text>
      <ul className={styles.list}>
        {signals.map((signal) => (
          <EvidenceItem
            key={signal}
            signal={model.spec.signals.find(({ id }) => id === signal)}
            rules={weighed.rules.filter(({ rule }) => rule.signal === signal)}
            nameOf={nameOf}
          />
        ))}
      </ul>
      {difference && (
        <Alert severity="info" title="Something to talk about">
          {disagreementWords(difference, nameOf)}
        </Alert>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: theme.spacing(0.5, 0, 1), padding: 0, listStyle: 'none' }),
});
