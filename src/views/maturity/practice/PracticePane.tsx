import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import React, { type KeyboardEvent } from 'react';
import type { ChangeResult } from '../../../adapters/maturity/changeStored';
import type { Place } from '../../../adapters/maturity/assessmentState';
import { type Answer, answerOf } from '../../../core/maturity/assessment/answer';
import type { ManualReading } from '../../../core/maturity/assessment/manualReading';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import { weighEvidence } from '../../../core/maturity/evidence/weighEvidence';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import type { MaturityModel, Practice } from '../../../core/maturity/modelSchema';
import { AnswerForm } from './AnswerForm';
import { AnswerRead } from './AnswerRead';
import type { BegunHere } from './begunHere';
import { DriftNotice } from './DriftNotice';
import { agreedAnswer } from './agreedAnswer';
import { EvidenceList } from './EvidenceList';
import { findPractice } from '../findPractice';
import { levelName } from '../levelName';
import { PracticeHeader } from './PracticeHeader';
import { practiceKey } from '../practiceKey';
import { Questions } from './Questions';
import { teamName } from '../teamName';
import { useAgreed } from './useAgreed';

interface Props {
  assessment: Assessment;
  evidence: Evidence;
  place: Place;
  begun: BegunHere;
  canEdit: boolean;
  onAnswer: (answer: Answer | undefined) => void;
  /** Writes down what was read of a signal by hand, or takes it back; absent where nothing can be written down. */
  onReading?: (signalKey: string, reading: ManualReading | undefined) => Promise<ChangeResult>;
  /** The last milestone; absent where there is none. */
  milestone?: Milestone | undefined;
  /** To another practice of the same team; undefined closes. */
  onMove: (practiceId: string | undefined) => void;
}

/** One practice of one team: questions, levels in words, evidence, note. Keys: N next, B back, Escape to the map. */
export function PracticePane({
  assessment,
  evidence,
  place,
  begun,
  canEdit,
  milestone,
  onAnswer,
  onReading,
  onMove,
}: Props) {
  const styles = useStyles2(getStyles);
  const { model } = assessment;
  const answer = answerOf(assessment.answers, place.practiceId, place.team);
  const agreed = useAgreed(
    begun,
    assessment.coaches,
    canEdit ? (text) => onAnswer(agreedAnswer(answer, text)) : undefined
  );
  const found = findPractice(model, place.practiceId);
  if (found === undefined) {
    return <Text>The model of this assessment has no such practice.</Text>;
  }
  const { practice, dimension, previousId, nextId } = found;
  const weighed = weighEvidence(practice, model.spec.levels, evidence, place.team);
  const nameOf = (levelId: string) => levelName(model, dimension, levelId);
  const levels = { model, practice, nameOf, weighed };
  const { manualSignals, coaches, startedFrom } = assessment;
  const date = startedFrom === undefined ? assessment.date : undefined;
  const hand = canEdit && onReading ? { manualSignals, team: place.team, coaches, begun, date, onReading } : undefined;
  const facts = (
    <EvidenceList
      key={JSON.stringify(place)}
      {...{ model, weighed, answer, nameOf, hand }}
      note={practice.evidenceNote}
      agreed={agreed}
    />
  );

  return (
    <section
      className={styles.pane}
      aria-label={practice.name}
      onKeyDown={(event) => moveByKey(event, { next: nextId, back: previousId }, onMove)}
    >
      <PracticeHeader
        title={practice.name}
        dimension={dimension.name}
        team={teamName(assessment, place.team)}
        onBack={previousId === undefined ? undefined : () => onMove(previousId)}
        onNext={nextId === undefined ? undefined : () => onMove(nextId)}
        onClose={() => onMove(undefined)}
      />
      <Questions key={practice.id} questions={practice.questions} proposed={isProposed(model, practice)} />
      {milestone && <DriftNotice {...{ milestone, place, answer, evidence, nameOf }} />}
      {canEdit ? (
        <AnswerForm key={JSON.stringify(place)} {...{ assessment, levels, answer, begun, onAnswer }}>
          {facts}
        </AnswerForm>
      ) : (
        <AnswerRead {...{ assessment, levels, answer }}>{facts}</AnswerRead>
      )}
    </section>
  );
}

function moveByKey(
  event: KeyboardEvent<HTMLElement>,
  ids: { next: string | undefined; back: string | undefined },
  onMove: Props['onMove']
) {
  const key = practiceKey(event);
  if (key === undefined) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (key === 'close') {
    onMove(undefined);
  } else if (ids[key] !== undefined) {
    onMove(ids[key]);
  }
}

function isProposed(model: MaturityModel, practice: Practice): boolean {
  return (practice.questionsOrigin ?? model.spec.defaultOrigin) === 'proposed';
}

const getStyles = (theme: GrafanaTheme2) => ({
  pane: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(2), minWidth: 0, overflowWrap: 'anywhere' }),
});
