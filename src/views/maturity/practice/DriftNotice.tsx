import { Alert } from '@grafana/ui';
import React from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { capitalised } from './capitalised';
import { driftWords } from './driftWords';
import { signalWords } from './evidenceWords';
import { practiceDrift } from './practiceDrift';

interface Props {
  milestone: Milestone;
  place: Place;
  answer: Answer | undefined;
  evidence: Evidence;
  nameOf: (levelId: string) => string;
}

/** That evidence no longer supports what was accepted at a milestone, and what changed. The level stays. */
export function DriftNotice({ milestone, place, answer, evidence, nameOf }: Props) {
  const { drift, unknown } = practiceDrift(milestone, place, answer, evidence);
  const signalOf = (id: string) => milestone.model.spec.signals.find((signal) => signal.id === id);
  if (drift === undefined) {
    return unknown.length === 0 ? null : (
      <p>
        Known at “{milestone.displayName}” and unknown now, so nothing can be said about a change:{' '}
        {unknown.map((id) => signalOf(id)?.means ?? id).join('; ')}.
      </p>
    );
  }
  return (
    <Alert
      severity="warning"
      title={`The evidence no longer supports the level accepted at “${milestone.displayName}”`}
    >
      <p>{driftWords(drift, nameOf)}</p>
      <ul>
        {drift.changed.map(({ was, now }) => {
          const signal = signalOf(now.rule.signal);
          return (
            <li key={`${now.rule.signal} ${now.rule.when}`}>
              {capitalised(signal?.means ?? now.rule.signal)}: {signalWords(was.state, signal)} then,{' '}
              {signalWords(now.state, signal)} now.
            </li>
          );
        })}
      </ul>
      <p>Nothing is changed by this. Ask: what happened since, and does the level still hold?</p>
    </Alert>
  );
}
