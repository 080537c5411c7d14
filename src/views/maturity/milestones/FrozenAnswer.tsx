import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { type Answer, answerOf } from '../../../core/maturity/assessment/answer';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import { signalKey, signalState } from '../../../core/maturity/evidence/signalState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import type { MaturityModel, Practice } from '../../../core/maturity/modelSchema';
import { answerWords } from '../answerWords';
import { levelName } from '../levelName';
import { findPractice } from '../findPractice';
import { FrozenSignal } from './FrozenSignal';

interface Props {
  milestone: Milestone;
  practice: Practice;
  team: string;
}

/** One practice of one team as a milestone keeps it: the answer with target and confidence, and the evidence of that day. */
export function FrozenAnswer({ milestone, practice, team }: Props) {
  const styles = useStyles2(getStyles);
  const { model, answers, evidence } = milestone;
  const answer = answerOf(answers, practice.id, team);
  const keys = [...new Set(practice.evidence.map(({ signal, review }) => signalKey(signal, review)))];
  const frozen = new Set(listEntries(evidence).flatMap(({ outer, inner }) => (inner === team ? [outer] : [])));
  return (
    <>
      <p className={styles.answer}>
        {answerWords(model, practice.id, answer && { ...answer, note: undefined })}
        {besideWords(model, practice.id, answer)}
      </p>
      {answer?.note !== undefined && <p className={styles.note}>{answer.note}</p>}
      {keys.some((key) => frozen.has(key)) && (
        <ul className={styles.signals} aria-label="Evidence of that day">
          {keys
            .filter((key) => frozen.has(key))
            .map((key) => (
              <FrozenSignal
                key={key}
                signalKey={key}
                signal={model.spec.signals.find(({ id }) => id === key || key.startsWith(`${id}:`))}
                state={signalState(evidence, key, team)}
              />
            ))}
        </ul>
      )}
    </>
  );
}

/** ", target: Advanced, confidence: high". */
function besideWords(model: MaturityModel, practiceId: string, answer: Answer | undefined): string {
  const { targetLevel, confidence } = answer ?? {};
  const dimension = findPractice(model, practiceId)?.dimension;
  const target =
    targetLevel === undefined || dimension === undefined ? undefined : levelName(model, dimension, targetLevel);
  return [target !== undefined && `, target: ${target}`, confidence && `, confidence: ${confidence}`]
    .filter(Boolean)
    .join('');
}

const getStyles = (theme: GrafanaTheme2) => ({
  answer: css({ margin: 0, fontWeight: theme.typography.fontWeightMedium, overflowWrap: 'anywhere' }),
  note: css({ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
  signals: css({ margin: theme.spacing(0.5, 0, 1), paddingLeft: theme.spacing(2) }),
});
