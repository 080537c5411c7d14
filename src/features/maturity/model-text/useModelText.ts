import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../../adapters/documents/useDraft';
import { useLeaveQuestion } from '../../../adapters/page/useLeaveQuestion';
import { routePath } from '../../../app/links';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { useDelayed } from '../../editor/useDelayed';
import { checkText } from './checkText';
import { readKeptText } from './keptText';

const TYPING_MS = 300;
const QUESTION = 'The text is not saved. It is kept in this browser. Leave all the same?';

/** The text of a model while it is worked on; what differs from `baseline` is kept in the browser until it is saved. */
export function useModelText({ value, save, drop }: Draft, baseline: string, stored: MaturityModel | undefined) {
  const read = readKeptText(value);
  const kept = read?.text === baseline ? undefined : read;
  const [text, setPlainText] = useState(kept?.text ?? baseline);
  const [base, setBase] = useState(kept?.base ?? baseline);
  const setText = useCallback(
    (next: string) => {
      setPlainText(next);
      if (next === baseline) {
        setBase(baseline);
      }
    },
    [baseline]
  );
  const acceptBaseline = useCallback(() => setBase(baseline), [baseline]);
  const [wasKept, setWasKept] = useState(true);
  const settled = useDelayed(text, TYPING_MS);
  const checked = useMemo(() => checkText(settled, stored), [settled, stored]);
  const isChanged = text !== baseline;
  useEffect(() => {
    let isGone = false;
    void (settled === baseline ? drop() : save({ text: settled, base })).then(
      (isKept) => !isGone && setWasKept(isKept)
    );
    return () => {
      isGone = true;
    };
  }, [settled, base, baseline, save, drop]);
  const navigate = useNavigate();
  const [doneUrl, setDoneUrl] = useState<string>();
  const isDone = doneUrl !== undefined;
  useLeaveQuestion(isChanged && !isDone, QUESTION);
  // In an effect: the question above is taken back before.
  useEffect(() => {
    if (doneUrl !== undefined) {
      navigate(routePath(doneUrl));
    }
  }, [doneUrl, navigate]);
  const finish = useCallback(
    async (url: string) => {
      await drop();
      setDoneUrl(url);
    },
    [drop]
  );
  return {
    text,
    setText,
    /** The text is stored: leaves for this address without a question. */
    finish,
    isDone,
    checked,
    isChanged,
    /** The text was begun over another one than what is stored now: saving it would undo what somebody did since. */
    isOutdated: isChanged && base !== baseline,
    /** The person saw what is stored now and goes on with their own text. */
    acceptBaseline,
    /** What was checked is what stands in the field. */
    isSettled: settled === text,
    fromDraft: kept !== undefined,
    /** The browser could not keep the text: it is lost on reload. */
    draftFailed: !wasKept && isChanged,
  };
}
