import { begunKey, type BegunText, type BegunTexts } from '../../core/maturity/assessment/begunTexts';
import { withEntry } from '../../core/maturity/assessment/nestedMap';
import { openListeners } from '../listeners';
import type { Place } from './assessmentState';
import type { MapDraft } from './mapDraft';

export interface BegunState {
  texts: BegunTexts;
  isLoaded: boolean;
  /** The browser did not take what was typed last. */
  failed: boolean;
}

/** What is typed at the practices of an assessment and not part of an answer or a reading yet. */
export interface BegunStore {
  state(): BegunState;
  subscribe(listener: () => void): () => void;
  /** Reads what the browser kept, once. */
  load(): Promise<void>;
  /** Keeps what is typed in a form of a practice; undefined forgets it. */
  keep(place: Place, form: string, text: BegunText | undefined): Promise<void>;
}

export function openBegun(draft: MapDraft<BegunText>): BegunStore {
  let state: BegunState = { texts: {}, isLoaded: false, failed: false };
  let loading: Promise<void> | undefined;
  const listeners = openListeners();
  const change = (part: Partial<BegunState>) => {
    state = { ...state, ...part };
    listeners.tell();
  };
  return {
    state: () => state,
    subscribe: listeners.subscribe,
    load: async () => {
      loading ??= draft.load().then((texts) => change({ texts, isLoaded: true }));
      await loading;
    },
    keep: async (place, form, text) => {
      const texts = withEntry(state.texts, begunKey(place), form, text);
      change({ texts });
      const failed = !(await draft.keep(texts));
      if (failed !== state.failed) {
        change({ failed });
      }
    },
  };
}
