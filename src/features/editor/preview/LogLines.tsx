import React from 'react';
import type { Loadable } from '../../../adapters/loadable';
import { useAnswered } from '../../../adapters/measure/catalog/useAnswered';
import { type WhyNoLines, whyNoLines } from '../../../adapters/measure/catalog/whyNoLines';
import { logStages } from '../../../core/diagnose/logStages';
import { logPipeline } from '../../../core/logql/logPipeline';
import { type Events, type NoData, noData, type SloQuestion } from '../../../core/slo/answer';
import type { Counted, Indicator } from '../../../core/slo/slo';
import { windowInterval } from '../../../core/slo/windowInterval';
import { queryProblemWords } from '../../../views/words/queryProblemWords';
import { whyNoLinesWords } from './whyNoLinesWords';

interface Props {
  question: SloQuestion;
  /** Of the whole window. */
  events: Events | NoData;
}

/** Where the window has no lines, or no bad or good ones: which part of what chooses them leaves none. */
export function LogLines({ question, events }: Props) {
  const side = emptySide(question.slo.indicator, events);
  return side ? <NoLines question={question} {...side} /> : null;
}

interface EmptySide {
  what: string;
  /** Of what is hardly ever right. */
  urgent: boolean;
  text: string;
}

function emptySide(indicator: Indicator, events: Events | NoData): EmptySide | undefined {
  if (indicator.kind !== 'logs' && indicator.kind !== 'free') {
    return undefined;
  }
  const textOf = (side: 'total' | 'event') =>
    sideText(indicator.kind === 'logs' ? { by: 'lines', lines: indicator[side] } : indicator[side]);
  if (events === noData || events.total === 0) {
    return {
      what: 'No line was counted over the window. Check the streams and conditions.',
      urgent: true,
      text: textOf('total'),
    };
  }
  if (events[indicator.given] > 0) {
    return undefined;
  }
  return indicator.given === 'good'
    ? { what: 'No good line was counted over the window.', urgent: true, text: textOf('event') }
    : {
        what: 'No bad line was counted over the window, which is right only if there was never one; a mistyped condition looks the same.',
        urgent: false,
        text: textOf('event'),
      };
}

function sideText(side: Counted): string {
  return side.by === 'lines' ? logPipeline(side.lines) : side.by === 'query' ? side.query : '';
}

function NoLines({ question, what, urgent, text }: Pick<Props, 'question'> & EmptySide) {
  const { slo, dataSourceUid, range } = question;
  const { fromMs, toMs } = windowInterval(slo.window, range.toMs);
  const why = useAnswered([dataSourceUid, text, String(toMs - fromMs)], ({ logs }, [asked = '', windowMs], signal) => {
    const stages = logStages(asked);
    const nothing = { status: 'ready' as const, value: undefined };
    return stages ? whyNoLines(logs, stages, Number(windowMs), signal) : Promise.resolve(nothing);
  });
  const words = wordsOf(why);
  return words.length === 0 ? null : (
    <div role={urgent ? 'alert' : 'status'}>
      {[what, ...words].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function wordsOf(why: Loadable<WhyNoLines | undefined>): string[] {
  if (why.status === 'failed') {
    return [`Why that is cannot be told now: ${queryProblemWords[why.problem.code].title}.`];
  }
  return why.status === 'ready' && why.value ? whyNoLinesWords(why.value) : [];
}
