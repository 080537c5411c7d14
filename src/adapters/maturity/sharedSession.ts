import { readBegun } from '../../core/maturity/assessment/begunTexts';
import { dropDraft, loadDraft, saveDraft } from '../documents/drafts';
import type { DocumentWriter } from '../documents/documentStore';
import { openSession } from './assessmentSession';
import type { AssessmentRef } from './assessmentState';
import { type BegunStore, openBegun } from './begunStore';
import { editsDraft } from './editsDraft';
import { judgeHere } from './judgeHere';
import { mapDraft } from './mapDraft';
import type { AssessmentSession } from './sessionState';

/** Answers, and what is typed beside them. */
export interface SharedSession {
  session: AssessmentSession;
  begun: BegunStore;
}

/** Page and panels are modules of their own, each with a copy of this code: one session a tab and assessment. */
const tabKey = Symbol.for('headroom.assessmentSessions.v2');

/** The session that all panels and pages of this tab share; two of them would overwrite each other's draft. */
export function sharedSession(store: DocumentWriter, { documentUid, name }: AssessmentRef): SharedSession {
  const sessions = sharedSessions();
  const key = `assessment:${documentUid}/${name}`;
  const known = sessions.get(key);
  if (known) {
    return known;
  }
  const calls = { saveDraft, loadDraft, dropDraft };
  const shared = {
    session: openSession(
      store,
      editsDraft(calls, key),
      { documentUid, name },
      judgeHere(calls, `coach:${documentUid}/${name}`)
    ),
    begun: openBegun(mapDraft(calls, `begun:${documentUid}/${name}`, readBegun)),
  };
  sessions.set(key, shared);
  return shared;
}

function sharedSessions(): Map<string, SharedSession> {
  const known: Map<string, SharedSession> | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const sessions = new Map<string, SharedSession>();
  Reflect.set(globalThis, tabKey, sessions);
  return sessions;
}
