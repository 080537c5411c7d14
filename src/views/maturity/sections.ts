/** What an assessment shows. `map` has a column for each team, `history` one for each milestone of a team. */
export type AssessmentSection = 'map' | 'history' | 'milestones';

export const sections: ReadonlyArray<{ section: AssessmentSection; title: string }> = [
  { section: 'map', title: 'Map' },
  { section: 'history', title: 'Map over time' },
  { section: 'milestones', title: 'Milestones' },
];
