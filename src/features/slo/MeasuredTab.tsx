import { Alert } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { LoadProgress } from '../../adapters/measure/engine/load';
import type { ResolvedDataSource } from '../../adapters/measure/sources/resolveDataSource';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { SloAnswer } from '../../core/slo/answer';
import { isMeasured } from '../../core/slo/composite/composite';
import type { Picture } from '../../views/burndown/burnDownSeries';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';
import { AnswerView } from './AnswerView';
import { BurnDownTab } from './BurnDownTab';
import { PageExplain } from './explain/PageExplain';
import { CompositeForecastNote } from './forecast/CompositeForecastNote';
import { ForecastTab } from './forecast/ForecastTab';
import { HistoryTab } from './history/HistoryTab';
import type { UrlChange } from './useUrlParams';

interface Props {
  tab: 'burn-down' | 'forecast' | 'history';
  document: LoadedDocument;
  source: ResolvedDataSource;
  answer: Loadable<SloAnswer> & { readonly progress: LoadProgress };
  picture: Picture;
  timeZone: string;
  reloadCount: number;
  onChange: (change: UrlChange) => void;
  onRetry: () => void;
}

/** A tab that shows figures; where the data source does not resolve it says so instead. */
export function MeasuredTab({
  tab,
  document,
  source,
  answer,
  picture,
  timeZone,
  reloadCount,
  onChange,
  onRetry,
}: Props) {
  if (source.kind === 'unresolved') {
    return (
      <Alert severity="error" title="The SLO cannot be asked">
        {dataSourceProblemWords(source.problem)}
      </Alert>
    );
  }
  const content = (value: SloAnswer, coming: boolean) => {
    switch (tab) {
      case 'history':
        return (
          <HistoryTab
            document={document}
            answer={value}
            timeZone={timeZone}
            reloadCount={reloadCount}
            onRetry={onRetry}
          />
        );
      case 'forecast':
        return isMeasured(value.question.slo) ? (
          <ForecastTab answer={value} timeZone={timeZone} reloadCount={reloadCount} onRetry={onRetry} />
        ) : (
          <CompositeForecastNote answer={value} />
        );
      case 'burn-down':
        return (
          <BurnDownTab
            resources={document.resources}
            answer={value}
            coming={coming}
            picture={picture}
            timeZone={timeZone}
            onChange={onChange}
          />
        );
    }
  };
  return (
    <AnswerView answer={answer} timeZone={timeZone} onRetry={onRetry}>
      {(value, coming) => (
        <>
          {content(value, coming)}
          {!coming && <PageExplain answer={value} timeZone={timeZone} />}
        </>
      )}
    </AnswerView>
  );
}
