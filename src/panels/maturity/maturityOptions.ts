/** Options of the panel; both may hold dashboard variables. */
export interface MaturityOptions {
  /** `<document uid>/<name>` of the assessment. */
  assessment: string;
  /** Teams to show, separated by commas; empty shows all. */
  teams: string;
}

export const defaultMaturityOptions: MaturityOptions = { assessment: '', teams: '' };
