import type { ForeignNote } from './foreignRead';

/** Notes, each of them once: what several resources are made of is wrong once. */
export class ToldOnce {
  readonly notes: ForeignNote[] = [];
  readonly #told = new Set<string>();

  add(...notes: readonly ForeignNote[]): void {
    for (const note of notes) {
      const text = JSON.stringify(note);
      if (!this.#told.has(text)) {
        this.#told.add(text);
        this.notes.push(note);
      }
    }
  }
}
