import React from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { languageOf } from '../../../core/slo/indicatorQueries';
import { Cost } from './Cost';
import { LogLines } from './LogLines';
import { SeriesLines } from './SeriesLines';

interface Props {
  question: SloQuestion;
  answer: Loadable<SloAnswer>;
}

/** What the preview rests on: series or lines, why there are none, and what they cost. */
export default function WhatIsRead({ question, answer }: Props) {
  const isOfLines = languageOf(question.slo.indicator) === 'logql';
  return (
    <>
      {isOfLines ? (
        answer.status === 'ready' && <LogLines question={question} events={answer.value.figures.events} />
      ) : (
        <SeriesLines question={question} />
      )}
      <Cost question={question} />
    </>
  );
}
