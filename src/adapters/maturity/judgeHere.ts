import * as v from 'valibot';
import { coachHere } from '../../core/maturity/assessment/coachHere';
import type { Stamp } from '../../core/maturity/assessment/stampAnswer';
import { currentUser } from '../directory/currentUser';
import type { DraftCalls } from './mapDraft';
import { valueDraft } from './valueDraft';

/** Who judges here, and when. */
export interface Judge {
  stamp(coaches: readonly string[]): Stamp;
  /** A coach was named as who judged. */
  chosen(coach: string): void;
}

/** Who is signed in where that is a coach, else the coach who was chosen last in this browser. */
export function judgeHere(calls: DraftCalls, key: string): Judge {
  const draft = valueDraft(calls, key, v.string());
  let last: string | undefined;
  void draft.load().then((kept) => {
    last ??= kept;
  });
  return {
    stamp: (coaches) => ({ assessor: coachHere(coaches, currentUser(), last), assessedAt: new Date().toISOString() }),
    chosen: (coach) => {
      last = coach;
      void draft.keep(coach);
    },
  };
}
