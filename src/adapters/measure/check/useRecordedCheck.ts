import { useEffect, useState } from 'react';

import { floorTo } from '../../../core/measure/align';
import { recordedChecks } from '../../../core/recorded/recordedChecks';
import type { SloAnswer } from '../../../core/slo/answer';
import type { Loadable } from '../../loadable';
import { useSameValue } from '../answers/useSameValue';
import type { Answered } from '../catalog/prometheusApi';
import { settleDelayMs } from '../engine/bucketEngine';
import { grafanaHttp } from '../transport/grafanaHttp';
import { checkRecorded, type RecordedDay, type RecordedQuestion } from './checkRecorded';

/** A day of raw samples is read this often, however often the page is refreshed. */
const EVERY_MS = 6 * 3_600_000;

const asked = new Map<string, Promise<Answered<RecordedDay>>>();

/** Recorded series against raw ones over the last day, wherever figures rest on recorded ones; undefined elsewhere. */
export function useRecordedCheck({ question, figures, explanation }: SloAnswer): Loadable<RecordedDay> | undefined {
  const isUsed = explanation.recorded?.kind === 'used';
  const wanted = useSameValue<RecordedQuestion | undefined>(
    isUsed
      ? {
          dataSourceUid: question.dataSourceUid,
          checks: recordedChecks(question.slo),
          atMs: floorTo(figures.asOfMs - settleDelayMs, EVERY_MS),
        }
      : undefined
  );
  const [state, setState] = useState<{ of: RecordedQuestion; check: Loadable<RecordedDay> }>();
  useEffect(() => {
    if (wanted === undefined) {
      return undefined;
    }
    let isWanted = true;
    void askOnce(wanted).then((check) => isWanted && setState({ of: wanted, check }));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  if (wanted === undefined) {
    return undefined;
  }
  return state?.of === wanted ? state.check : { status: 'loading' };
}

/** Page and drawer share an answer; what failed is asked again by who comes next. */
function askOnce(question: RecordedQuestion): Promise<Answered<RecordedDay>> {
  const key = JSON.stringify(question);
  const asking = asked.get(key) ?? checkRecorded(grafanaHttp, question, new AbortController().signal).catch(problemOf);
  asked.set(key, asking);
  void asking.then(({ status }) => status === 'failed' && asked.delete(key));
  return asking;
}

function problemOf(error: unknown): Answered<RecordedDay> {
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 'failed', problem: { code: 'unexpected-answer', detail } };
}
