import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../../adapters/documents/useDraft';
import { useLeaveQuestion } from '../../../adapters/page/useLeaveQuestion';
import { routePath } from '../../../app/links';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { useDelayed } from '../../editor/useDelayed';
import { checkText } from './checkText';

const TYPING_MS = 300;
const QUESTION = 'The text is not saved. It is kept in this browser. Leave all the same?';

/** The text of a model while it is worked on; what differs from `baseline` is kept in the browser until it is saved. */
export function useModelText({ value, save, drop }: Draft, baseline: string, stored: MaturityModel | undefined) {
  const kept = typeof value === 'string' && value !== baseline ? value : undefined;
  const [text, setText] = useState(kept ?? baseline);
  const [wasKept, setWasKept] = useState(true);
  const settled = useDelayed(text, TYPING_MS);
  const checked = useMemo(() => checkText(settled, stored), [settled, stored]);
  const isChanged = text !== baseline;
  useEffect(() => {
    let isGone = false;
    void (settled === baseline ? drop() : save(settled)).then((isKept) => !isGone && setWasKept(isKept));
    return () => {
      isGone = true;
    };
  }, [settled, baseline, save, drop]);
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
    /** What was checked is what stands in the field. */
    isSettled: settled === text,
    fromDraft: kept !== undefined,
    /** The browser could not keep the text: it is lost on reload. */
    draftFailed: !wasKept && isChanged,
  };
}
