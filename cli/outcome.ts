/** What a command came to: 0 is good, 1 that something was found, 2 that it could not be done. */
export interface Outcome {
  code: 0 | 1 | 2;
  /** Lines for standard output. */
  out: readonly string[];
  /** Lines for standard error. */
  err: readonly string[];
}
