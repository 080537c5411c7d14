/** Indicators describe how a team works, never a person. */
export type TeamProblem = 'empty' | 'team-not-person';

/** An address (`ann@example.org`) or a handle (`@ann`) is a person's; undefined where the text can name a team. */
export function teamProblem(name: string): TeamProblem | undefined {
  if (name.trim() === '') {
    return 'empty';
  }
  return /(^|\s)@\S|\S@\S+\.\S/.test(name) ? 'team-not-person' : undefined;
}
