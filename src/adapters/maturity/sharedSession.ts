import { dropDraft, loadDraft, saveDraft } from '../documents/drafts';
import type { DocumentStore } from '../documents/documentStore';
import { openSession } from './assessmentSession';
import type { AssessmentRef } from './assessmentState';
import { editsDraft } from './editsDraft';
import type { AssessmentSession } from './sessionState';

/** Page and panels are modules of their own, each with a copy of this code: one session a tab and assessment. */
const tabKey = Symbol.for('headroom.assessmentSessions.v1');

/** The session that all panels and pages of this tab share; two of them would overwrite each other's draft. */
export function sharedSession(store: DocumentStore, { documentUid, name }: AssessmentRef): AssessmentSession {
  const sessions = sharedSessions();
  const key = `assessment:${documentUid}/${name}`;
  const known = sessions.get(key);
  if (known) {
    return known;
  }
  const draft = editsDraft({ saveDraft, loadDraft, dropDraft }, key);
  const session = openSession(store, draft, { documentUid, name }, Date.now);
  sessions.set(key, session);
  return session;
}

function sharedSessions(): Map<string, AssessmentSession> {
  const known: Map<string, AssessmentSession> | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const sessions = new Map<string, AssessmentSession>();
  Reflect.set(globalThis, tabKey, sessions);
  return sessions;
}
