import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Tooltip, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Interval } from '../../core/slo/answer';
import { formatDateTime } from '../format/formatTime';
import type { PlotArea } from './chartConfig';
import type { ChartMark } from './chartSeries';

interface Props {
  marks: readonly ChartMark[];
  area: PlotArea;
  range: Interval;
  timeZone: string;
}

/** Signs of deployments (at the foot) and incidents (at the head) over the plot, each with its text on hover and focus. */
export function ChartMarks({ marks, area, range, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <>
      {marks
        .filter((mark) => mark.timeMs >= range.fromMs && mark.timeMs <= range.toMs)
        .map((mark, index) => {
          const share = (mark.timeMs - range.fromMs) / (range.toMs - range.fromMs);
          const incident = mark.kind === 'incident';
          const label = `${incident ? 'Incident' : 'Deployment'}, ${formatDateTime(mark.timeMs, timeZone)}: ${mark.text}`;
          return (
            <Tooltip key={`${mark.timeMs}-${index}`} content={label}>
              <button
                type="button"
                aria-label={label}
                className={incident ? styles.incident : styles.deployment}
                style={{ left: area.left + share * area.width, top: incident ? area.top : area.top + area.height - 16 }}
              >
                {incident ? '▼' : '▲'}
              </button>
            </Tooltip>
          );
        })}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const mark = css({
    position: 'absolute',
    width: 16,
    height: 16,
    marginLeft: -8,
    padding: 0,
    border: 'none',
    background: 'none',
    lineHeight: '16px',
    fontSize: 12,
    cursor: 'default',
    zIndex: 1,
  });
  return {
    incident: cx(mark, css({ color: theme.colors.error.text })),
    deployment: cx(mark, css({ color: theme.colors.text.primary })),
  };
};
