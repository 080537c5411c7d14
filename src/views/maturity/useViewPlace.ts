import { useState } from 'react';
import type { OpenAssessment, Place } from '../../adapters/maturity/assessmentState';
import { findPractice } from './findPractice';
import type { CellPlace } from './map/HeatMap';
import type { AssessmentSection, ViewPlace, ViewState } from './sections';

/** What is looked at, and the ways on: what was answered is saved when its practice is left. */
export function useViewPlace(open: OpenAssessment, viewState: ViewState | undefined) {
  const own = useState<ViewPlace>({ section: 'map' });
  const [place, setPlace] = viewState ?? own;
  const { section } = place;
  const { teams } = open.assessment;
  const isTeam = (wanted: string | undefined) => teams.some(({ id }) => id === wanted);
  const team = (isTeam(place.team) ? place.team : teams[0]?.id) ?? '';
  const chosen = cellOf(open, place, team);

  const show = (next: ViewPlace) => {
    if (open.readOnly === undefined && open.unsaved > 0 && chosen !== undefined) {
      open.actions.save();
    }
    setPlace(next);
  };
  const choose = (cell: CellPlace | undefined) => {
    if (cell === undefined) {
      show({ section, team: place.team });
    } else {
      const { practiceId, columnKey } = cell;
      const column = isTeam(columnKey) ? { team: columnKey } : { team, milestone: columnKey };
      show({ section, practiceId, ...column });
    }
  };
  return {
    section,
    /** The team that is looked at where it is one at a time. */
    team,
    /** The cell of the map that is open. */
    chosen,
    choose,
    go: (next: AssessmentSection) => show({ section: next, team: place.team }),
    setTeam: (next: string) => show({ section, team: next }),
    openPlace: (at: Place) => show({ section: 'map', practiceId: at.practiceId, team: at.team }),
  };
}

/** A practice that the model has not is none. */
function cellOf(
  { assessment }: OpenAssessment,
  { practiceId, milestone }: ViewPlace,
  team: string
): CellPlace | undefined {
  return practiceId !== undefined && findPractice(assessment.model, practiceId)
    ? { practiceId, columnKey: milestone ?? team }
    : undefined;
}
