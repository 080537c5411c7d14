import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { FrozenPractice } from '../milestones/FrozenPractice';
import { PracticePane } from '../practice/PracticePane';
import type { MapColumn } from './mapColumn';

interface Props {
  open: OpenAssessment;
  column: MapColumn;
  practiceId: string;
  /** To another practice of the same column; undefined closes. */
  onMove: (practiceId: string | undefined) => void;
}

/** What a cell of the map stands for: the practice to work on, or what a milestone keeps of it. */
export function MapPane({ open, column, practiceId, onMove }: Props) {
  const place = { practiceId, team: column.team };
  return column.milestone === undefined ? (
    <PracticePane
      assessment={open.assessment}
      evidence={open.evidence}
      place={place}
      canEdit={open.readOnly === undefined}
      onAnswer={(answer) => open.actions.answer(place, answer)}
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
