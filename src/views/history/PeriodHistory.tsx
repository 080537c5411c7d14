import { css } from '@emotion/css';
import type { GrafanaTheme2, IconName } from '@grafana/data';
import { Badge, type BadgeColor, useStyles2 } from '@grafana/ui';
import React from 'react';
import { noData, type PeriodResult } from '../../core/slo/answer';
import { formatBudget } from '../format/formatBudget';
import { formatCount, formatExactCount } from '../format/formatCount';
import { formatSli } from '../format/formatSli';
import { formatDate } from '../format/formatTime';
import { qualityShort, WHOLE_COVERAGE } from '../words/qualityWords';

interface Props {
  history: readonly PeriodResult[];
  target: number;
  timeZone: string;
}

const LOOK: Record<PeriodResult['result'], { word: string; icon: IconName; color: BadgeColor }> = {
  met: { word: 'met', icon: 'check-circle', color: 'green' },
  missed: { word: 'missed', icon: 'times-circle', color: 'red' },
  running: { word: 'running', icon: 'clock-nine', color: 'blue' },
  'no-data': { word: 'no data', icon: 'question-circle', color: 'darkgrey' },
};

/** A period of which much is not on record was not seen to be met. */
function lookOf({ result, quality }: PeriodResult): (typeof LOOK)['met'] {
  return result === 'met' && quality.coveredShare < WHOLE_COVERAGE
    ? { word: 'met as far as known', icon: 'question-circle', color: 'darkgrey' }
    : LOOK[result];
}

/** Each period with its result as icon and word. */
export function PeriodHistory({ history, target, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Result</th>
            <th scope="col">SLI</th>
            <th scope="col">Budget left</th>
            <th scope="col">Bad events</th>
            <th scope="col">Data</th>
          </tr>
        </thead>
        <tbody>
          {history.map((period) => {
            const look = lookOf(period);
            return (
              <tr key={period.period.fromMs}>
                <th scope="row">
                  {formatDate(period.period.fromMs, timeZone)} to {formatDate(period.period.toMs - 1, timeZone)}
                </th>
                <td>
                  <Badge text={look.word} icon={look.icon} color={look.color} />
                </td>
                <td>{formatSli(period.sli, target)}</td>
                <td>{formatBudget(period.remaining)}</td>
                <td title={period.events === noData ? undefined : formatExactCount(period.events.bad)}>
                  {period.events === noData ? '–' : formatCount(period.events.bad)}
                </td>
                <td>{qualityShort(period.quality)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroll: css({ overflowX: 'auto' }),
  table: css({
    width: '100%',
    '& th, & td': {
      padding: theme.spacing(1),
      textAlign: 'left',
      fontWeight: theme.typography.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    },
    '& thead th': { color: theme.colors.text.secondary },
  }),
});
