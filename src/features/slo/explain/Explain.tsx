import React from 'react';
import { useRecordedCheck } from '../../../adapters/measure/check/useRecordedCheck';
import { useSumCheck } from '../../../adapters/measure/check/useSumCheck';
import { exploreUrl } from '../../../app/links';
import type { SloAnswer } from '../../../core/slo/answer';
import { eventUnit } from '../../../core/slo/countedUnit';
import { ExplainDrawer } from '../../../views/explain/ExplainDrawer';
import type { Explained } from '../../../views/explain/explained';
import { RecordedPart } from '../../../views/explain/RecordedPart';
import { SumCheckView } from '../../../views/explain/SumCheckView';

interface Props {
  /** What the explained figure was read from. */
  answer: SloAnswer;
  explained: Explained;
  timeZone: string;
  dataSourceName: string;
  onClose: () => void;
}

/** The drawer that explains a figure, with its check against the data source. */
export function Explain({ answer, explained, ...shown }: Props) {
  const { check, start } = useSumCheck(answer);
  const recordedCheck = useRecordedCheck(answer);
  const { recorded } = explained.answer.explanation;
  return (
    <ExplainDrawer
      {...shown}
      explained={explained}
      exploreUrl={exploreUrl}
      recorded={recorded && <RecordedPart recorded={recorded} timeZone={shown.timeZone} check={recordedCheck} />}
      check={<SumCheckView check={check} onCheck={start} unit={eventUnit(answer.question.slo)} />}
    />
  );
}
