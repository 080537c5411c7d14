import React from 'react';
import { useEvents } from '../../adapters/annotations/useEvents';
import { burnDownRange } from '../../views/burndown/burnDownSeries';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import { AnswerPicture, type PictureProps } from './AnswerPicture';

/** The picture with deployments and incidents of the SLO's service. */
export function MarkedPicture(props: PictureProps) {
  const { answer, picture } = props;
  const { service } = answer.question.slo;
  const events = useEvents({ ...burnDownRange(answer, picture), service });
  const failed = events.status === 'failed' ? marksMissing(storeProblemWords[events.problem.code].title) : undefined;
  const marks = events.status === 'ready' || events.status === 'partial' ? events.value : undefined;
  return <AnswerPicture {...props} marks={marks} remark={props.remark ?? failed} />;
}

function marksMissing(why: string): string {
  return `Deployments and incidents are missing: ${why}.`;
}
