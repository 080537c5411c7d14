import { css } from '@emotion/css';
import { getTimeZone } from '@grafana/data';
import { Stack, Tab, TabContent, TabsBar, useStyles2 } from '@grafana/ui';
import React, { useCallback, useMemo } from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { useReload } from '../../adapters/measure/answers/useReload';
import { useSloAnswer } from '../../adapters/measure/answers/useSloAnswer';
import { PageFrame } from '../../app/PageFrame';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo } from '../../core/slo/slo';
import type { FigureKey } from '../../views/figures/figureKey';
import type { Picture } from '../../views/burndown/burnDownSeries';
import { ianaZone } from '../../views/format/formatTime';
import { OverwrittenNotice } from '../overview/OverwrittenNotice';
import { ExclusionsBar } from './exclusions/ExclusionsBar';
import { useShownAnswer } from './exclusions/useShownAnswer';
import { GroupBar } from './groups/GroupBar';
import { groupIn } from './groups/groupParam';
import { isComing } from '../../views/table/sloRow';
import { MeasuredTab } from './MeasuredTab';
import { pageRange, rangeInterval } from './pageRange';
import { usePeriodRecords } from './records/usePeriodRecords';
import { SloActions } from './SloActions';
import { SloHeader } from './SloHeader';
import { SloToolbar } from './SloToolbar';
import { useAutoRefresh } from './useAutoRefresh';
import { useNow } from './useNow';
import { useSloQuestion } from './useSloQuestion';
import { useUrlParams } from './useUrlParams';
import { viewIn } from './view/sloView';
import { ViewBar } from './view/ViewBar';
import { ViewNote } from './view/ViewNote';
import { WrittenTab } from './WrittenTab';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  parent: { title: string; url: string };
}

/** A range that ends earlier than this before now shows the past. */
const PAST_MS = 300_000;

const TABS = [
  { key: 'burn-down', title: 'Burn-down' },
  { key: 'forecast', title: 'Forecast' },
  { key: 'history', title: 'History' },
  { key: 'definition', title: 'Definition' },
  { key: 'record', title: 'Record' },
] as const;

/** An SLO that was found: header, tabs, and its answer in whatever state it is. Range, tab and picture live in the URL. */
export function SloContent({ document, slo, store, parent }: Props) {
  const styles = useStyles2(getStyles);
  const [params, change] = useUrlParams();
  const timeZone = getTimeZone();
  const { nowMs, refreshCount, refresh } = useNow();
  const { reloadCount, reload } = useReload();
  const tab = TABS.find(({ key }) => key === params.get('tab'))?.key ?? 'burn-down';
  const picture: Picture = params.get('picture') === 'budget-over-time' ? 'budget-over-time' : 'burn-down';
  const zone = ianaZone(timeZone);
  const view = useMemo(() => viewIn(params, slo, zone), [params, slo, zone]);
  const { window } = view.slo;
  const group = groupIn(params, slo);
  const refreshInterval = params.get('refresh') ?? '';
  // A relative range moves with the page's "now".
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const range = useMemo(() => pageRange(params, window, timeZone), [params, window, timeZone, nowMs]);
  const interval = rangeInterval(range);
  const { source, question } = useSloQuestion({
    slo: view.slo,
    runningTotal: window.kind === 'calendar' ? view.runningTotal : 'forecast',
    ...interval,
    group,
    budgetOverTime: tab === 'burn-down' && picture === 'budget-over-time',
  });
  const applied = useSloAnswer(question, { refreshCount, reloadCount });
  const { answer, without } = useShownAnswer(applied, params);
  usePeriodRecords({ document, slo, store, source });
  const refreshAll = useCallback(() => {
    refresh();
    void store.refreshSeen();
  }, [refresh, store]);
  useAutoRefresh(refreshInterval, refreshAll);
  const figures = knownFigures(answer);
  const explain = (figure: FigureKey) =>
    change({
      explain: figure,
      'explain-of': undefined,
      ...(isWritten(tab) && { tab: undefined }),
    });
  return (
    <PageFrame
      title={slo.displayName}
      parent={parent}
      actions={<SloActions document={document} slo={slo} store={store} onReload={reload} />}
    >
      <Stack direction="column" gap={2}>
        <OverwrittenNotice document={document} store={store} />
        <ViewNote slo={slo} view={view} />
        <SloHeader
          document={document}
          slo={slo}
          figures={figures}
          question={question}
          failed={question === undefined || answer.status === 'failed'}
          nowMs={nowMs}
          timeZone={timeZone}
          past={interval.toMs < nowMs - PAST_MS}
          onExplain={explain}
        />
        <ViewBar slo={slo} view={view} zone={zone} nowMs={nowMs} onChange={change} />
        <GroupBar slo={slo} answer={answer} group={group} onChange={change} />
        <ExclusionsBar applied={applied} without={without} onChange={change} />
        <Stack justifyContent="space-between" wrap="wrap" gap={1}>
          <TabsBar className={styles.tabs}>
            {TABS.map(({ key, title }) => (
              <Tab
                key={key}
                label={title}
                active={tab === key}
                onChangeTab={() => change({ tab: key === 'burn-down' ? undefined : key })}
              />
            ))}
          </TabsBar>
          <SloToolbar
            range={range}
            timeZone={timeZone}
            refreshInterval={refreshInterval}
            loading={source.kind === 'found' && answer.status === 'loading'}
            onChange={change}
            onRefresh={refreshAll}
          />
        </Stack>
        <TabContent>
          {isWritten(tab) ? (
            <WrittenTab
              tab={tab}
              document={document}
              slo={slo}
              store={store}
              source={source}
              figures={figures}
              nowMs={nowMs}
              timeZone={timeZone}
            />
          ) : (
            <MeasuredTab
              tab={tab}
              document={document}
              source={source}
              answer={answer}
              picture={picture}
              timeZone={timeZone}
              reloadCount={reloadCount}
              onChange={change}
              onRetry={refreshAll}
            />
          )}
        </TabContent>
      </Stack>
    </PageFrame>
  );
}

type TabKey = (typeof TABS)[number]['key'];

/** What people wrote down shows no figures. */
function isWritten(tab: TabKey): tab is 'definition' | 'record' {
  return tab === 'definition' || tab === 'record';
}

function knownFigures(answer: ReturnType<typeof useSloAnswer>) {
  const known = answer.status === 'ready' || answer.status === 'partial' ? answer.value.figures : undefined;
  return isComing(answer) ? undefined : known;
}

// On a narrow page the last tab stands in a second line, not out of view.
const getStyles = () => ({ tabs: css({ '& [role=tablist]': { flexWrap: 'wrap' } }) });
