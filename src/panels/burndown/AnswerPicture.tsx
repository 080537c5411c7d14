import { DashboardCursorSync, type PanelProps } from '@grafana/data';
import { usePanelContext } from '@grafana/ui';
import React, { useCallback, useMemo } from 'react';
import type { Interval, SloAnswer } from '../../core/slo/answer';
import { BurnDownView } from '../../views/burndown/BurnDownView';
import type { Picture } from '../../views/burndown/burnDownSeries';
import type { ChartMark } from '../../views/chart/chartSeries';
import { exclusionMarks } from '../../views/exclusions/exclusionMarks';
import { concernsWords } from '../../views/words/qualityWords';
import { answerLinks } from './links/answerLinks';
import type { BurnDownOptions } from './options';
import { PanelHead } from './PanelHead';
import { panelParts } from './panelParts';
import { PanelSigns } from './PanelSigns';

export interface PictureProps {
  panel: PanelProps<BurnDownOptions>;
  answer: SloAnswer;
  picture: Picture;
  title?: string;
  href?: string;
  remark?: string;
  marks?: readonly ChartMark[];
}

/** An answer as the panel draws it: name and links in a row, then number, sentence and line. */
export function AnswerPicture({ panel, answer, picture, title, href, remark: said, marks }: PictureProps) {
  const { width, height, timeZone, fieldConfig, replaceVariables, onChangeTimeRange } = panel;
  const remark = remarkWords(said, answer, timeZone);
  const { sync, eventsScope } = usePanelContext();
  const shown = shownTitle(panel, title);
  const links = answerLinks(answer, fieldConfig.defaults.links, replaceVariables, timeZone);
  const parts = panelParts({ width, height }, { title: shown, remark, links: links.length > 0 });
  const zoom = useCallback(
    ({ fromMs, toMs }: Interval) => onChangeTimeRange({ from: fromMs, to: toMs }),
    [onChangeTimeRange]
  );
  const { exclusions } = answer;
  const drawn = useMemo(
    () => [...exclusionMarks(exclusions, timeZone), ...(marks ?? [])],
    [exclusions, timeZone, marks]
  );
  const synced = sync !== undefined && sync() !== DashboardCursorSync.Off;
  return (
    <div style={{ width, height, overflow: 'hidden', display: parts.head === 'signs' ? 'flex' : 'block' }}>
      {parts.head === 'row' && <PanelHead title={shown} href={href} links={links} remark={remark} parts={parts} />}
      <BurnDownView
        answer={answer}
        picture={picture}
        {...parts.picture}
        timeZone={timeZone}
        href={href}
        marks={parts.marks ? drawn : undefined}
        cursorScope={synced ? eventsScope : undefined}
        onZoom={zoom}
      />
      {parts.head === 'signs' && <PanelSigns links={links} remark={remark} />}
    </div>
  );
}

/** What was said of the answer's coming, and what its data leave to doubt. */
function remarkWords(said: string | undefined, { figures }: SloAnswer, timeZone: string): string | undefined {
  const doubts = concernsWords(figures.quality, timeZone, said === undefined ? undefined : 'partial');
  return said !== undefined && doubts !== undefined ? `${said} ${doubts}` : (said ?? doubts);
}

/** The SLO's name, unless it is not wanted or the panel's own title says it already. */
function shownTitle({ options, title, replaceVariables }: PictureProps['panel'], name: string | undefined) {
  return options.showTitle && replaceVariables(title).trim() !== name?.trim() ? name : undefined;
}
