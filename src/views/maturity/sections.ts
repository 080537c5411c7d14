/** What an assessment shows. `map` has a column for each team, `history` one for each milestone of a team. */
export type AssessmentSection = 'map' | 'history' | 'progress' | 'next' | 'compare' | 'milestones';

export type SectionState = readonly [AssessmentSection, (section: AssessmentSection) => void];

export const sections: ReadonlyArray<{ section: AssessmentSection; title: string }> = [
  { section: 'map', title: 'Map' },
  { section: 'history', title: 'Map over time' },
  { section: 'progress', title: 'Progress' },
  { section: 'next', title: 'Gap & next' },
  { section: 'compare', title: 'Compare' },
  { section: 'milestones', title: 'Milestones' },
];
