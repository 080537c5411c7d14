import { Badge, useStyles2 } from '@grafana/ui';
import React from 'react';
import { noData, type PeriodResult } from '../../core/slo/answer';
import { formatBudget } from '../format/formatBudget';
import { formatCount, formatExactCount } from '../format/formatCount';
import { formatSli } from '../format/formatSli';
import { formatDate } from '../format/formatTime';
import { plainTable } from '../table/plainTable';
import { qualityShort } from '../words/qualityWords';
import { periodLook } from './periodLook';

interface Props {
  history: readonly PeriodResult[];
  target: number;
  timeZone: string;
}

/** Each period with its result as icon and word. */
export function PeriodHistory({ history, target, timeZone }: Props) {
  const styles = useStyles2(plainTable);
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
            const look = periodLook(period);
            return (
              <tr key={period.period.fromMs}>
                <th scope="row">
                  {formatDate(period.period.fromMs, timeZone)} to {formatDate(period.period.toMs - 1, timeZone)}
                </th>
                <td>
                  <Badge text={look.word} icon={look.icon} color={look.color} />
                </td>
                <td>{period.sli === noData ? '–' : formatSli(period.sli, target)}</td>
                <td>{period.remaining === noData ? '–' : formatBudget(period.remaining)}</td>
                <td title={period.events === noData ? undefined : formatExactCount(period.events.bad)}>
                  {period.events === noData ? '–' : formatCount(period.events.bad)}
                </td>
                <td>{period.quality.lastDataMs === undefined ? '–' : qualityShort(period.quality)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
