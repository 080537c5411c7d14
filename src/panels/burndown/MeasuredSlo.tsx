import type { PanelProps } from '@grafana/data';
import React, { useState } from 'react';
import { useDrawnAnswer } from '../../adapters/measure/answers/useDrawnAnswer';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import type { SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { isComing } from '../../views/table/sloRow';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';
import { gapsWords } from '../../views/words/gapWords';
import { queryProblemWords } from '../../views/words/queryProblemWords';
import { PanelMessage } from '../host/PanelMessage';
import { rangeInterval } from '../host/rangeInterval';
import { resolveWithVariables } from '../host/resolveWithVariables';
import { useRefreshCount } from '../host/useRefreshCount';
import { AnswerPicture } from './AnswerPicture';
import { LoadingPicture } from './LoadingPicture';
import { MarkedPicture } from './MarkedPicture';
import type { BurnDownOptions } from './options';

interface Props {
  panel: PanelProps<BurnDownOptions>;
  slo: Slo;
  title?: string;
  /** The page that explains it, asked of this data source. */
  hrefOf: (dataSourceUid: string) => string;
}

/** An SLO asked of its data source, or its parts of theirs, over the dashboard's range. */
export function MeasuredSlo(props: Props) {
  const { panel, slo } = props;
  const resolved = resolveSloSource(slo, (ref) => resolveWithVariables(ref, panel.replaceVariables));
  return resolved.kind === 'found' ? (
    <AskedSlo {...props} dataSourceUid={resolved.dataSource.uid} />
  ) : (
    <PanelMessage severity="error" title="No data source to ask" width={panel.width} height={panel.height}>
      {dataSourceProblemWords(resolved.problem)}
    </PanelMessage>
  );
}

function AskedSlo({ panel, slo, title, hrefOf, dataSourceUid }: Props & { dataSourceUid: string }) {
  const { width, height, timeRange, renderCounter, timeZone, options } = panel;
  const [retries, setRetries] = useState(0);
  const question: SloQuestion = {
    slo,
    dataSourceUid,
    range: rangeInterval(timeRange),
    detail: 'page',
    budgetOverTime: options.picture === 'budget-over-time',
    pastPeriods: 0,
    runningTotal: options.runningTotal,
  };
  const refreshCount = useRefreshCount(timeRange, renderCounter) + retries;
  const asked = useDrawnAnswer(question, { refreshCount });
  if (asked.status === 'loading' || isComing(asked)) {
    const { done, total } = asked.progress;
    return <LoadingPicture width={width} height={height} done={total === 0 ? undefined : done / total} />;
  }
  if (asked.status === 'failed') {
    const { title: what, advice } = queryProblemWords[asked.problem.code];
    return (
      <PanelMessage severity="error" title={what} width={width} height={height} onRetry={() => setRetries(retries + 1)}>
        <p>{advice}</p>
        {asked.problem.detail !== '' && <p>It said: {asked.problem.detail}</p>}
      </PanelMessage>
    );
  }
  const remark = asked.status === 'partial' ? gapsWords(asked.missing, timeZone) : undefined;
  const href = hrefOf(dataSourceUid);
  const picture = { panel, answer: asked.value, picture: options.picture, title, href, remark };
  return options.showMarks && slo.service !== '' ? <MarkedPicture {...picture} /> : <AnswerPicture {...picture} />;
}
