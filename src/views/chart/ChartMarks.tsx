import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Tooltip, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Interval } from '../../core/slo/answer';
import { formatInstant } from '../format/formatInstant';
import type { PlotArea } from './chartConfig';
import type { ChartMark } from './chartSeries';
import type { Dip } from './clippedDips';
import { markLook } from './markLook';
import { marksInSight } from './marksInSight';

interface Props {
  marks: readonly ChartMark[];
  /** What lies below the axis, with its value in words. */
  dips: ReadonlyArray<Dip & { shown: string }>;
  area: PlotArea;
  range: Interval;
  timeZone: string;
}

const SIZE = 16;

/** Signs of deployments and changed objectives (at the foot), incidents (at the head), exclusions (under these) and dips below the axis, each with its text on hover and focus. */
export function ChartMarks({ marks, dips, area, range, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  const foot = area.top + area.height - SIZE;
  const tops = { incident: area.top, exclusion: area.top + SIZE, deployment: foot, revision: foot };
  const leftOf = (timeMs: number) => area.left + ((timeMs - range.fromMs) / (range.toMs - range.fromMs)) * area.width;
  const inSight = withoutCrowd(marksInSight(marks, range), ({ atMs }) => leftOf(atMs));
  const signs = [
    ...inSight.map(({ kind, timeMs, atMs, text }) => ({
      kind,
      timeMs: atMs,
      label: `${markLook[kind].word}, ${formatInstant(timeMs, timeZone)}: ${text}`,
      top: tops[kind],
    })),
    ...dips.map(({ timeMs, label, shown }) => ({
      kind: 'dip' as const,
      timeMs,
      label: `${markLook.dip.word}, ${formatInstant(timeMs, timeZone)}: ${label} ${shown}`,
      // Above the deployments, which a dip often follows.
      top: foot - SIZE,
    })),
  ];
  return (
    <>
      {signs.map(({ kind, timeMs, label, top }, index) => (
        <Tooltip key={`${timeMs}-${index}`} content={label}>
          <button
            type="button"
            aria-label={label}
            className={kind === 'incident' || kind === 'dip' ? styles.trouble : styles.calm}
            style={{ left: leftOf(timeMs), top }}
          >
            {markLook[kind].sign}
          </button>
        </Tooltip>
      ))}
    </>
  );
}

/** Of exclusions that recur within a few pixels only so many signs as have room; each band is drawn. */
function withoutCrowd<T extends Pick<ChartMark, 'kind'>>(marks: readonly T[], leftOf: (mark: T) => number): T[] {
  let freePx = -Infinity;
  return marks.filter((mark) => {
    if (mark.kind !== 'exclusion') {
      return true;
    }
    const leftPx = leftOf(mark);
    const hasRoom = leftPx >= freePx;
    freePx = hasRoom ? leftPx + SIZE : freePx;
    return hasRoom;
  });
}

const getStyles = (theme: GrafanaTheme2) => {
  const mark = css({
    position: 'absolute',
    width: SIZE,
    height: SIZE,
    marginLeft: -SIZE / 2,
    padding: 0,
    border: 'none',
    background: 'none',
    lineHeight: `${SIZE}px`,
    fontSize: 12,
    cursor: 'default',
    zIndex: 1,
  });
  return {
    trouble: cx(mark, css({ color: theme.colors.error.text })),
    calm: cx(mark, css({ color: theme.colors.text.primary })),
  };
};
