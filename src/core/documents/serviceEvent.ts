/** Something that happened to a service: drawn as a mark. `endMs` is absent for a moment. */
export interface ServiceEvent {
  timeMs: number;
  endMs?: number;
  kind: 'deployment' | 'incident';
  /** A person's text: shown as text, never as HTML. */
  text: string;
  service?: string;
}
