import { useEffect, useMemo, useState } from 'react';
import type { Scope } from '../../core/maturity/assessment/assessmentSchema';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import { computeEvidence } from '../../core/maturity/evidence/signalSources';
import { useReadDocuments } from '../documents/useReadDocuments';
import { useSameValue } from '../measure/answers/useSameValue';
import { documentsFact } from './documentsFact';
import { type GatheredFacts, gatherFacts, nothingYet, withFacts } from './gatherFacts';
import { sharedSources } from './sharedSources';
import { useFreshNow } from './useFreshNow';

/** As long as answers are kept. */
const AGAIN_AFTER_MS = 300_000;

/**
 * What is known of each signal for these teams, source by source as they answer; kept for some minutes in this tab,
 * then read again when a person comes back to it, and whenever `refreshCount` grows. Until that is answered, the
 * earlier stays.
 */
export function useEvidence(teams: readonly string[], refreshCount = 0, scope?: Scope): Evidence {
  const { state, store } = useReadDocuments();
  const asked = useSameValue(teams);
  const assessed = useSameValue(scope);
  const { nowMs, notBeforeMs } = useFreshNow(AGAIN_AFTER_MS, refreshCount);
  const documents = useMemo(() => documentsFact(state, nowMs, assessed), [state, nowMs, assessed]);
  const owned = documents.status === 'read' ? documents.value : undefined;
  // What is asked follows from these; a document saved without a change to them asks nothing anew.
  const key = useMemo(
    () => owned && JSON.stringify([asked, [...owned.services].map(([name, of]) => [name, ...of]), owned.slos]),
    [owned, asked]
  );
  const [gathered, setGathered] = useState<{ key: string | undefined; facts: GatheredFacts }>({
    key: undefined,
    facts: nothingYet,
  });

  useEffect(() => {
    if (notBeforeMs > 0) {
      void store.refresh({ olderThanMs: Date.now() - notBeforeMs });
    }
  }, [store, notBeforeMs]);

  useEffect(() => {
    if (owned === undefined || key === undefined || asked.length === 0) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    let isOver = false;
    const tell = (change: Partial<GatheredFacts>) => {
      if (!isOver) {
        setGathered((before) => {
          const facts = before.key === key ? before.facts : nothingYet;
          return { key, facts: withFacts(facts, change) };
        });
      }
    };
    gatherFacts(sharedSources(notBeforeMs), owned, asked, signal, tell).catch((error: unknown) => {
      if (!signal.aborted) {
        throw error;
      }
    });
    return () => {
      isOver = true;
      // Not before the next reading has begun: it goes on with what is under way, so that no refresh cuts it short.
      setTimeout(() => controller.abort());
    };
    // `key` says all of `owned` that matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, asked, nowMs, notBeforeMs]);

  const facts = gathered.key === key ? gathered.facts : nothingYet;
  return useMemo(() => computeEvidence({ ...facts, nowMs, documents }, asked), [facts, nowMs, documents, asked]);
}
