import { type InterviewPlace, interviewPlaceSchema } from '../../core/maturity/interview/interviewPlace';
import type { DraftCalls } from './mapDraft';

/** Where the place of an interview survives a reload. */
export interface InterviewMemory {
  load(): Promise<InterviewPlace | undefined>;
  /** False where the browser did not take it; undefined forgets the place. */
  keep(place: InterviewPlace | undefined): Promise<boolean>;
}

/** One place under one key; writes go one after the other, so that the newest is the last. */
export function interviewMemory({ saveDraft, loadDraft, dropDraft }: DraftCalls, key: string): InterviewMemory {
  let last: Promise<boolean> = Promise.resolve(true);
  return {
    load: async () => {
      const parsed = interviewPlaceSchema.safeParse(await loadDraft(key));
      return parsed.success ? parsed.data : undefined;
    },
    keep: (place) => {
      last = last.then(() => (place === undefined ? dropDraft(key) : saveDraft(key, place)));
      return last;
    },
  };
}
