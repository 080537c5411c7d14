import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useEvents } from '../../adapters/annotations/useEvents';
import { isSloNamed } from '../../core/documents/isSloNamed';
import { readRecord } from '../../core/documents/record/readRecord';
import type { Resource } from '../../core/documents/resource';
import type { Interval, SloAnswer } from '../../core/slo/answer';
import { burnDownRange, type Picture } from '../../views/burndown/burnDownSeries';
import type { ChartMark } from '../../views/chart/chartSeries';
import { exclusionMarks } from '../../views/exclusions/exclusionMarks';
import { FiguresCard } from '../../views/figures/FiguresCard';
import { Placeholder } from '../../views/loading/Placeholder';
import { useSize } from '../../views/size/useSize';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import { useExplain } from './explain/useExplain';
import { GroupsSection } from './groups/GroupsSection';
import { recordedRevisionMarks } from './record/recordedRevisionMarks';
import { RecordedNotice } from './RecordedNotice';
import { PartsSection } from './parts/PartsSection';
import { SloCharts } from './SloCharts';
import type { UrlChange } from './useUrlParams';
import { WeightingSection } from './weighting/WeightingSection';

interface Props {
  /** Of the document that holds the SLO. */
  resources: readonly Resource[];
  answer: SloAnswer;
  /** Parts are still being read: the charts grow, figures wait for the whole. */
  coming: boolean;
  picture: Picture;
  timeZone: string;
  onChange: (change: UrlChange) => void;
}

/** One array, so that charts are not drawn anew while there are none. */
const NO_MARKS: readonly ChartMark[] = [];

/** The budget with its figures, what happened meanwhile, and the groups. */
export function BurnDownTab({ resources, answer, coming, picture, timeZone, onChange }: Props) {
  const styles = useStyles2(getStyles);
  const [measure, size] = useSize();
  const [, explain] = useExplain();
  const { slo } = answer.question;
  const { fromMs, toMs } = useMemo(
    () => burnDownRange(answer, picture, answer.question.range.fromMs),
    [answer, picture]
  );
  const events = useEvents({ fromMs, toMs, service: slo.service });
  const happened = events.status === 'ready' || events.status === 'partial' ? events.value : NO_MARKS;
  const marks = useMemo(
    () => [...exclusionMarks(answer.exclusions, timeZone), ...happened, ...recordedRevisionMarks(slo, resources)],
    [answer.exclusions, timeZone, happened, slo, resources]
  );
  const record = useMemo(
    () => readRecord(resources.find(isSloNamed(slo.ref.name))?.spec.record),
    [resources, slo.ref.name]
  );
  const zoom = (range: Interval) =>
    onChange({ from: String(range.fromMs), to: String(Math.min(range.toMs, answer.figures.asOfMs)) });
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div ref={measure}>
          <RecordedNotice answer={answer} timeZone={timeZone} />
          {size && size.width > 0 && (
            <SloCharts
              answer={answer}
              picture={picture}
              width={size.width}
              timeZone={timeZone}
              marks={marks}
              onZoom={zoom}
              onPicture={(next) => onChange({ picture: next === 'burn-down' ? undefined : next })}
            />
          )}
          {events.status === 'failed' && (
            <p role="note">Deployments and incidents are not shown: {storeProblemWords[events.problem.code].title}.</p>
          )}
        </div>
        <div className={styles.card}>
          {coming ? (
            <div role="status" aria-label="Figures follow when all is read">
              <Placeholder width="100%" height={360} />
            </div>
          ) : (
            <FiguresCard figures={answer.figures} slo={slo} timeZone={timeZone} onExplain={explain} />
          )}
        </div>
        <div>
          <GroupsSection answer={answer} record={record} timeZone={timeZone} onExplain={coming ? undefined : explain} />
          {!coming && (
            <>
              <PartsSection answer={answer} timeZone={timeZone} onExplain={explain} />
              <WeightingSection answer={answer} timeZone={timeZone} onExplain={explain} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

const oneColumn = '@container (max-width: 796px)';

/** Where there is room for one column only, the figures stand between the charts and the tables. */
const getStyles = (theme: GrafanaTheme2) => ({
  page: css({ containerType: 'inline-size' }),
  columns: css({
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplate: 'auto 1fr / minmax(0, 2fr) minmax(300px, 1fr)',
    [oneColumn]: { gridTemplate: 'none / minmax(0, 1fr)' },
  }),
  card: css({ gridRow: '1 / span 2', gridColumn: 2, [oneColumn]: { gridArea: 'auto' } }),
});
