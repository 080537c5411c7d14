/** What an assessment shows. `map` has a column for each team, `history` one for each milestone of a team. */
export type AssessmentSection = 'map' | 'history' | 'progress' | 'next' | 'compare' | 'milestones';

/** What of an assessment is looked at. */
export interface ViewPlace {
  section: AssessmentSection;
  /** Whose history or next steps are shown, and whose practice is open. */
  team?: string | undefined;
  /** The practice that is open. */
  practiceId?: string | undefined;
  /** Document uid of the milestone that it is open as of; undefined: as it is now. */
  milestone?: string | undefined;
}

export type ViewState = readonly [ViewPlace, (place: ViewPlace) => void];

export const sections: ReadonlyArray<{ section: AssessmentSection; title: string }> = [
  { section: 'map', title: 'Map' },
  { section: 'history', title: 'Map over time' },
  { section: 'progress', title: 'Progress' },
  { section: 'next', title: 'Gap & next' },
  { section: 'compare', title: 'Compare' },
  { section: 'milestones', title: 'Milestones' },
];
