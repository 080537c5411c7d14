import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { CountedUnit, Interval, PeriodResult } from '../../core/slo/answer';
import type { FigureKey } from '../figures/figureKey';
import { useSize } from '../size/useSize';
import { plainTable } from '../table/plainTable';
import { PeriodRow } from './PeriodRow';

interface Props {
  history: readonly PeriodResult[];
  /** What their events are. */
  unit: CountedUnit;
  timeZone: string;
  onExplain: (figure: FigureKey, period: Interval) => void;
}

/** Below this width events are left out, and what has no column stands in the first cell. */
const WIDE_FROM = 900;

/** Each period with its result as icon and word. */
export function PeriodHistory({ history, unit, timeZone, onExplain }: Props) {
  const styles = useStyles2(plainTable);
  const [ref, size] = useSize();
  const wide = (size?.width ?? WIDE_FROM) >= WIDE_FROM;
  return (
    <div ref={ref} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Result</th>
            {wide && <th scope="col">Objective</th>}
            <th scope="col">SLI</th>
            <th scope="col">Budget left</th>
            {wide && <th scope="col">Bad {unit}</th>}
            {wide && <th scope="col">Ran out</th>}
            {wide && <th scope="col">Speed, average · highest</th>}
            {wide && <th scope="col">Data</th>}
          </tr>
        </thead>
        <tbody>
          {history.map((period) => (
            <PeriodRow
              key={period.period.fromMs}
              result={period}
              unit={unit}
              timeZone={timeZone}
              wide={wide}
              onExplain={(figure) => onExplain(figure, period.period)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
