import { useEffect, useMemo, useRef, useState } from 'react';
import type { Loadable } from '../../loadable';
import type { LoadProgress } from '../engine/load';
import { sharedRecorded } from '../recorded/sharedRecorded';
import { sharedEngine } from '../sharedEngine';
import { sharedIntervals } from '../sources/sharedIntervals';
import { type ForecastHours, type ForecastQuestion, loadForecastHours } from './loadForecastHours';
import { useSameValue } from './useSameValue';

interface State {
  /** What hours are of: another query's must not stand under a changed SLO. */
  of: string;
  hours: Loadable<ForecastHours>;
  progress: LoadProgress;
}

const LOADING: Omit<State, 'of'> = { hours: { status: 'loading' }, progress: { done: 0, total: 0 } };

/**
 * What a forecast of one SLO is drawn from. The question is compared by value; hours stay while they are asked again,
 * and while a window is added. `reloadCount` reads all from the data source again whenever it moves.
 */
export function useForecastHours(
  question: ForecastQuestion,
  reloadCount: number
): Loadable<ForecastHours> & { readonly progress: LoadProgress } {
  const asked = useSameValue(question);
  const { slo, dataSourceUid, groups } = question.question;
  const of = JSON.stringify([slo, dataSourceUid, groups]);
  const [state, setState] = useState<State>({ of, ...LOADING });
  const reloaded = useRef(reloadCount);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const reload = reloaded.current !== reloadCount;
    const parts = { engine: sharedEngine(), intervals: sharedIntervals(), recorded: sharedRecorded() };
    void loadForecastHours(parts, asked, { signal, reload }, (hours, progress) => {
      if (!signal.aborted) {
        setState((before) => ({
          of,
          hours: hours.status === 'loading' && before.of === of ? before.hours : hours,
          progress,
        }));
        reloaded.current = reloadCount;
      }
    });
    return () => controller.abort();
  }, [asked, of, reloadCount]);

  return useMemo(() => {
    const { hours, progress } = state.of === of ? state : LOADING;
    return { ...hours, progress };
  }, [state, of]);
}
