import type { PanelProps } from '@grafana/data';
import React, { useState } from 'react';
import { useDrawnAnswer } from '../../adapters/measure/answers/useDrawnAnswer';
import { resolveSloSource } from '../../adapters/measure/sources/resolveSloSource';
import type { SloAnswer, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { isComing } from '../../views/table/sloRow';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';
import { gapsWords } from '../../views/words/gapWords';
import { lackingGroupTitle } from '../../views/words/lackingGroupTitle';
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
  /** Shown alone, by its name; undefined shows the whole SLO. */
  group?: string | undefined;
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

function AskedSlo(props: Props & { dataSourceUid: string }) {
  const { panel, slo, group, hrefOf, dataSourceUid } = props;
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
    ...(group !== undefined && { groups: { only: group } }),
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
  return <AnsweredSlo {...props} answer={asked.value} remark={remark} href={hrefOf(dataSourceUid)} />;
}

interface AnsweredProps extends Props {
  answer: SloAnswer;
  /** What is missing of it. */
  remark: string | undefined;
  href: string;
}

/** The picture, or why the group asked for has none: the whole is never drawn in its place. */
function AnsweredSlo({ panel, slo, title, group, answer, remark, href }: AnsweredProps) {
  const { width, height, options } = panel;
  const lacking = group === undefined ? undefined : lackingGroupTitle(answer.question);
  if (lacking !== undefined) {
    return (
      <PanelMessage severity="warning" title={lacking} width={width} height={height}>
        {remark !== undefined && <p>{remark}</p>}
        <a href={href}>The SLO’s page says why</a>
      </PanelMessage>
    );
  }
  const picture = { panel, answer, picture: options.picture, title, href, remark };
  return options.showMarks && slo.service !== '' ? <MarkedPicture {...picture} /> : <AnswerPicture {...picture} />;
}
