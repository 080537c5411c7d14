import { useCallback, useMemo, useState } from 'react';
import type { ImportChoices, ImportDecision } from '../../core/interchange/importChoices';

export interface ChoiceActions {
  /** Undefined keeps what is stored. */
  decide: (keys: readonly string[], decision: ImportDecision | undefined) => void;
  leaveOut: (documentUid: string, isLeftOut: boolean) => void;
}

/** What was chosen, and how to choose; `forgetReplaced` where the text becomes another one. */
export function useImportChoices(initial: ImportChoices) {
  const [choices, setChoices] = useState(initial);
  const decide = useCallback<ChoiceActions['decide']>((keys, decision) => {
    setChoices(({ decisions, ...others }) => {
      const next = new Map(decisions);
      keys.forEach((key) => (decision ? next.set(key, decision) : next.delete(key)));
      return { ...others, decisions: next };
    });
  }, []);
  const leaveOut = useCallback<ChoiceActions['leaveOut']>((documentUid, isLeftOut) => {
    setChoices(({ leftOut, ...others }) => {
      const rest = [...leftOut].filter((uid) => uid !== documentUid);
      return { ...others, leftOut: new Set(isLeftOut ? [...rest, documentUid] : rest) };
    });
  }, []);
  const forgetReplaced = useCallback(() => {
    setChoices(({ decisions, ...others }) => ({
      ...others,
      decisions: new Map([...decisions].filter(([, { kind }]) => kind !== 'replace')),
    }));
  }, []);
  const actions = useMemo(() => ({ decide, leaveOut }), [decide, leaveOut]);
  return { choices, actions, forgetReplaced };
}
