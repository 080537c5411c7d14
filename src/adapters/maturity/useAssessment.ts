import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isLoaded } from '../../core/documents/isLoaded';
import type { Milestone } from '../../core/maturity/milestones/parseMilestone';
import type { DocumentWriter } from '../documents/documentStore';
import { grafanaDocumentHttp } from '../documents/http/grafanaDocumentHttp';
import { sharedDocumentWriter } from '../documents/sharedDocumentWriter';
import { readEvidenceNow } from '../evidence/readEvidenceNow';
import { useAssessmentEvidence } from '../evidence/useAssessmentEvidence';
import { answersOf, type AssessmentSession } from './sessionState';
import type { AssessmentRef, AssessmentState } from './assessmentState';
import { changeStored } from './changeStored';
import { makeSessionMilestone } from './makeSessionMilestone';
import { writeMilestoneMark } from './milestoneMark';
import { readOnlyReason } from './readOnlyReason';
import { sharedSession } from './sharedSession';

const writeMark = (milestone: Milestone) => writeMilestoneMark(grafanaDocumentHttp, milestone);

/**
 * One assessment with its evidence, to look at and to work on; the evidence is read again when `refreshCount` grows.
 * Views draw what this returns.
 */
export function useAssessment({ documentUid, name }: AssessmentRef, refreshCount = 0): AssessmentState {
  const store = sharedDocumentWriter();
  const { session, begun } = useMemo(() => sharedSession(store, { documentUid, name }), [store, documentUid, name]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { texts, isLoaded, failed } = useSyncExternalStore(begun.subscribe, begun.state);
  useEffect(() => {
    void session.load();
    void begun.load();
  }, [session, begun]);

  useAdopted(store, session, documentUid);

  const evidence = useAssessmentEvidence(state.status === 'open' ? state.stored : undefined, refreshCount);
  const known = useMemo((): AssessmentState => {
    if (state.status !== 'open') {
      return state;
    }
    const readOnly = readOnlyReason(state.document);
    return {
      status: 'ready',
      open: {
        document: state.document,
        assessment: readOnly === undefined ? answersOf(state) : state.stored,
        evidence,
        readOnly,
        unsaved: Object.values(state.edits).reduce((sum, byTeam) => sum + Object.keys(byTeam).length, 0),
        begun: {},
        draftFailed: state.draftFailed,
        conflicts: readOnly === undefined ? state.conflicts : [],
        save: state.save,
        actions: {
          answer: (place, answer) => void session.answer(place, answer),
          keepBegun: (place, form, text) => void begun.keep(place, form, text),
          save: () => void session.save(),
          settle: (conflict, keep) => void session.settle(conflict, keep),
          settleOverwritten: (choice) => void session.settleOverwritten(choice),
          answerAll: (answers) => void session.answerAll(answers),
          change: (change) => changeStored(store, session, change),
          readEvidence: (signal, onProgress) => readEvidenceNow(store, state.stored, signal, onProgress),
          makeMilestone: (milestone) =>
            makeSessionMilestone(
              { store, writeMark, session },
              { documentUid, name },
              { ...milestone, nowMs: Date.now() }
            ),
        },
      },
    };
  }, [state, store, session, begun, documentUid, name, evidence]);

  // Apart from the answers, which stay the same objects while something is typed beside them.
  return useMemo(() => {
    if (known.status !== 'ready') {
      return known;
    }
    const { open } = known;
    return isLoaded
      ? { ...known, open: { ...open, begun: texts, draftFailed: open.draftFailed || failed } }
      : { status: 'loading' };
  }, [known, texts, isLoaded, failed]);
}

/** Follows what the tab learns of the document: a save in another panel, a change seen on focus. */
function useAdopted(store: DocumentWriter, session: AssessmentSession, documentUid: string) {
  useEffect(() => store.watch(documentUid), [store, documentUid]);
  useEffect(
    () =>
      store.subscribe(() => {
        const known = store.peek(documentUid);
        if (known !== undefined && isLoaded(known)) {
          session.adopt(known);
        }
      }),
    [store, session, documentUid]
  );
}
