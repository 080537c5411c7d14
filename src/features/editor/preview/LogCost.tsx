import React from 'react';
import { useLogStats } from '../../../adapters/measure/catalog/useCatalog';
import { settleDelayMs } from '../../../adapters/measure/engine/bucketEngine';
import { rulesOf } from '../../../adapters/measure/engine/sourceRules';
import type { LogStreams } from '../../../core/diagnose/logStreams';
import type { SloQuestion } from '../../../core/slo/answer';
import { logReadingCost } from '../../../core/slo/logReadingCost';
import { planQuestion } from '../../../core/slo/planQuestion';
import { CostSection } from './CostSection';
import { logCostWords, unknownLogCostWords } from './logCostWords';

/** Of lines of logs, by what the streams that are read brought in the last day. */
export function LogCost({ question, streams: { total, event } }: { question: SloQuestion; streams: LogStreams }) {
  const { slo, dataSourceUid, range } = question;
  const selectors = [...new Set([...total, ...event])];
  const found = useLogStats(dataSourceUid, selectors);
  if (found.status === 'failed') {
    return <CostSection words={[unknownLogCostWords(found.problem.code)]} />;
  }
  if (found.status !== 'ready') {
    return null;
  }
  const of = (selector: string) => found.value[selectors.indexOf(selector)] ?? { streams: 0, lines: 0, bytes: 0 };
  const aDay = [...new Set(total)].map(of).reduce((sum, one) => ({
    streams: sum.streams + one.streams,
    lines: sum.lines + one.lines,
    bytes: sum.bytes + one.bytes,
  }));
  const { settleMs } = rulesOf('logql', settleDelayMs);
  const plan = planQuestion(question, { nowMs: range.toMs, settleMs, scrapeIntervalMs: 0 });
  const cost = logReadingCost(plan, aDay, [...total, ...event].map(of), settleMs);
  return <CostSection words={logCostWords(cost, aDay.streams, slo.window)} />;
}
