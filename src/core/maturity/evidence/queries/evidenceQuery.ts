/** A query whose value now is evidence. Equal ones are asked once. */
export interface EvidenceQuery {
  /** Key of the reading it becomes. */
  id: string;
  expr: string;
  /** The time that the query looks back on. */
  windowMs: number;
}
