import { getTimeZone } from '@grafana/data';
import { Alert, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { Evaluate } from '../../../adapters/measure/answers/answerQuestions';
import { useOneAnswer } from '../../../adapters/measure/answers/useOneAnswer';
import { evaluate } from '../../../core/slo/evaluate';
import type { Slo } from '../../../core/slo/slo';
import type { Picture } from '../../../views/burndown/burnDownSeries';
import { dataSourceProblemWords } from '../../../views/words/dataSourceProblemWords';
import { AnswerView } from '../AnswerView';
import { BurnDownTab } from '../BurnDownTab';
import { PageExplain } from '../explain/PageExplain';
import { pageRange, rangeInterval } from '../pageRange';
import { SloToolbar } from '../SloToolbar';
import { useAutoRefresh } from '../useAutoRefresh';
import { useNow } from '../useNow';
import { useSloQuestion } from '../useSloQuestion';
import type { UrlChange } from '../useUrlParams';

interface Props {
  slo: Slo;
  params: URLSearchParams;
  onChange: (change: UrlChange) => void;
}

/** One array, so that charts are not drawn anew. */
const NO_RESOURCES: readonly [] = [];

/** As a page, without the other way to weigh it: what others record may hold no events. */
const evaluateUnstored: Evaluate = (...asked) => {
  const { weighting: _, ...answer } = evaluate(...asked);
  return answer;
};

/** Figures and graphs of an SLO that no document holds, each with its explanation; what is shown stands in the address. */
export function UnstoredBudget({ slo, params, onChange }: Props) {
  const timeZone = getTimeZone();
  const { nowMs, refreshCount, refresh } = useNow();
  const picture: Picture = params.get('picture') === 'budget-over-time' ? 'budget-over-time' : 'burn-down';
  // A relative range moves with the page's "now".
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const range = useMemo(() => pageRange(params, slo.window, timeZone), [params, slo, timeZone, nowMs]);
  const budgetOverTime = picture === 'budget-over-time';
  const asked = { slo, runningTotal: 'forecast' as const, ...rangeInterval(range), budgetOverTime };
  const { source, question } = useSloQuestion(asked);
  // As the panel: recorded series are of SLOs that documents hold.
  const answer = useOneAnswer(question, evaluateUnstored, { refreshCount });
  const refreshInterval = params.get('refresh') ?? '';
  useAutoRefresh(refreshInterval, refresh);
  return (
    <Stack direction="column" gap={2}>
      <Stack justifyContent="flex-end">
        <SloToolbar
          range={range}
          timeZone={timeZone}
          refreshInterval={refreshInterval}
          loading={source.kind === 'found' && answer.status === 'loading'}
          onChange={onChange}
          onRefresh={refresh}
        />
      </Stack>
      {source.kind === 'unresolved' ? (
        <Alert severity="error" title="The SLO cannot be asked">
          {dataSourceProblemWords(source.problem)}
        </Alert>
      ) : (
        <AnswerView answer={answer} timeZone={timeZone} onRetry={refresh}>
          {(value, coming) => (
            <>
              <BurnDownTab
                resources={NO_RESOURCES}
                answer={value}
                coming={coming}
                picture={picture}
                timeZone={timeZone}
                onChange={onChange}
              />
              {!coming && <PageExplain answer={value} timeZone={timeZone} />}
            </>
          )}
        </AnswerView>
      )}
    </Stack>
  );
}
