import React from 'react';
import type { PastWindow } from '../../../core/slo/target-helper/targetHistory';
import { monthStats } from '../../../core/slo/target-helper/windowStats';
import { formatSli } from '../../../views/format/formatSli';
import { ianaZone } from '../../../views/format/formatTime';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';

interface Props {
  windows: readonly PastWindow[];
  /** What figures are told apart from. */
  target: number;
  zone: string;
}

const COLUMNS = [
  ['worst', 'Worst'],
  ['p10', '10th'],
  ['median', 'Middle'],
  ['p90', '90th'],
  ['best', 'Best'],
] as const;

/** How good windows were, by the month in which they ended. */
export function MonthsTable({ windows, target, zone }: Props) {
  const timeZone = ianaZone(zone);
  const heads = ['Ended in', 'Windows', ...COLUMNS.map(([, title]) => title)];
  return (
    <StackedTable caption="Windows by the month in which they ended" heads={heads} belowWidth={420}>
      {monthStats(windows, timeZone).map((stats) => (
        <StackedRow key={stats.month.fromMs} head={monthName(stats.month.fromMs, timeZone)}>
          <StackedCell label="Windows">{String(stats.count)}</StackedCell>
          {COLUMNS.map(([key, title]) => (
            <StackedCell key={key} label={title}>
              {formatSli(stats[key], target)}
            </StackedCell>
          ))}
        </StackedRow>
      ))}
    </StackedTable>
  );
}

function monthName(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone }).format(ms);
}
