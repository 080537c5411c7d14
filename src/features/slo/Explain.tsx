import React from 'react';
import { useRecordedCheck } from '../../adapters/measure/check/useRecordedCheck';
import { useSumCheck } from '../../adapters/measure/check/useSumCheck';
import { exploreUrl } from '../../app/links';
import type { SloAnswer } from '../../core/slo/answer';
import { ExplainDrawer } from '../../views/explain/ExplainDrawer';
import type { FigureKey } from '../../views/figures/figureKey';

interface Props {
  answer: SloAnswer;
  figure: FigureKey;
  timeZone: string;
  dataSourceName: string;
  onClose: () => void;
}

/** The drawer that explains a figure, with its check against the data source. */
export function Explain(props: Props) {
  const { check, start } = useSumCheck(props.answer);
  const recordedCheck = useRecordedCheck(props.answer);
  return (
    <ExplainDrawer {...props} exploreUrl={exploreUrl} check={check} onCheck={start} recordedCheck={recordedCheck} />
  );
}
