import { useEffect, useState } from 'react';

import type { FoundSlo } from '../../../core/found/foundSlo';
import type { Answered } from '../catalog/prometheusApi';
import { onePerTab } from '../onePerTab';
import { grafanaHttp } from '../transport/grafanaHttp';
import { askFound } from './askFound';

export interface FoundIn {
  dataSourceUid: string;
  found: Answered<FoundSlo[]>;
}

interface Kept {
  atMs: number;
  answer: Promise<Answered<FoundSlo[]>>;
}

/** A page that follows another does not ask again. */
const KEPT_FOR_MS = 60_000;

/**
 * What Sloth and Pyrra record into these data sources, in their order, as the answers come. Waits `afterMs`, so that figures
 * are asked first; a changed `refreshCount` looks again.
 */
export function useFoundSlos(
  dataSourceUids: readonly string[] | undefined,
  { afterMs = 0, refreshCount = 0 }: { afterMs?: number; refreshCount?: number } = {}
): readonly FoundIn[] {
  const [known, setKnown] = useState<Readonly<Record<string, Answered<FoundSlo[]>>>>({});
  const key = dataSourceUids && JSON.stringify(dataSourceUids);
  useEffect(() => {
    if (key === undefined) {
      return undefined;
    }
    let gone = false;
    const uids: string[] = JSON.parse(key);
    const start = () =>
      uids.forEach(
        (uid) => void keptFound(uid).then((found) => !gone && setKnown((before) => ({ ...before, [uid]: found })))
      );
    const timer = setTimeout(start, afterMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [key, afterMs, refreshCount]);
  return (dataSourceUids ?? []).flatMap((dataSourceUid) => {
    const found = known[dataSourceUid];
    return found === undefined ? [] : [{ dataSourceUid, found }];
  });
}

function keptFound(uid: string): Promise<Answered<FoundSlo[]>> {
  const kept = onePerTab('found.v1', () => new Map<string, Kept>());
  const known = kept.get(uid);
  if (known !== undefined && Math.abs(Date.now() - known.atMs) < KEPT_FOR_MS) {
    return known.answer;
  }
  const signal = new AbortController().signal; // others may wait for the same answer
  const answer = askFound(grafanaHttp, uid, signal).then((found) => {
    if (found.status === 'failed') {
      kept.delete(uid); // asked anew by whoever looks next
    }
    return found;
  });
  kept.set(uid, { atMs: Date.now(), answer });
  return answer;
}
