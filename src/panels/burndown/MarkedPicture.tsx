import React, { useMemo } from 'react';
import { useEvents } from '../../adapters/annotations/useEvents';
import { burnDownRange } from '../../views/burndown/burnDownSeries';
import { revisionMarks } from '../../views/burndown/revisionMarks';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import { AnswerPicture, type PictureProps } from './AnswerPicture';

/** The picture with deployments and incidents of the SLO's service, and changes of its target. */
export function MarkedPicture(props: PictureProps) {
  const { answer, picture } = props;
  const { slo } = answer.question;
  const events = useEvents({ ...burnDownRange(answer, picture), service: slo.service });
  const failed = events.status === 'failed' ? marksMissing(storeProblemWords[events.problem.code].title) : undefined;
  const marks = useMemo(
    () => [...(events.status === 'ready' || events.status === 'partial' ? events.value : []), ...revisionMarks(slo)],
    [events, slo]
  );
  return <AnswerPicture {...props} marks={marks} remark={props.remark ?? failed} />;
}

function marksMissing(why: string): string {
  return `Deployments and incidents are missing: ${why}.`;
}
