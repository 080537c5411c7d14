/** One place where two edits of a document differ: a resource (`SLO/availability`), and a path in it; empty for all of it. */
export interface Conflict {
  resource: string;
  path: string;
  /** Undefined where the field (or the resource) is absent. */
  base: unknown;
  theirs: unknown;
  ours: unknown;
}
