/** What is wrong in a text and where. `code` is a rule's name; `detail` the parser's own words or the value found. */
export interface TextProblem {
  /** From 1; undefined where it is the whole text. */
  line: number | undefined;
  /** Inside its document of the text: `spec.objectives[0].target`; empty for the whole. */
  path: string;
  code: string;
  detail: string;
}
