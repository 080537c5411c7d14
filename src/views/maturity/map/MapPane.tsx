import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { changeReading } from '../../../core/maturity/assessment/changeDetails';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { FrozenPractice } from '../milestones/FrozenPractice';
import { begunHere } from '../practice/begunHere';
import { PracticePane } from '../practice/PracticePane';
import type { MapColumn } from './mapColumn';

interface Props {
  open: OpenAssessment;
  column: MapColumn;
  practiceId: string;
  /** The last milestone; undefined where there is none. */
  last: Milestone | undefined;
  /** To another practice of the same column; undefined closes. */
  onMove: (practiceId: string | undefined) => void;
}

/** What a cell of the map stands for: the practice to work on, or what a milestone keeps of it. */
export function MapPane({ open, column, practiceId, last, onMove }: Props) {
  const place = { practiceId, team: column.team };
  return column.milestone === undefined ? (
    <PracticePane
      assessment={open.assessment}
      evidence={open.evidence}
      place={place}
      begun={begunHere(open, place)}
      canEdit={open.readOnly === undefined}
      milestone={last}
      onAnswer={(answer) => open.actions.answer(place, answer)}
      onReading={(signal, reading) =>
        open.actions.change(changeReading(open.assessment.name, { signal, team: column.team }, reading))
      }
      onMove={onMove}
    />
  ) : (
    <FrozenPractice
      milestone={column.milestone}
      found={column.practiceOf(practiceId)}
      team={column.team}
      onClose={() => onMove(undefined)}
    />
  );
}
