import { Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import { type Interval, noData, type PeriodResult } from '../../core/slo/answer';
import type { DepletedStretch } from '../../core/slo/depletion';
import { FigureButton } from '../figures/FigureButton';
import { formatBudget } from '../format/formatBudget';
import { formatDuration } from '../format/formatDuration';
import { formatSpeed } from '../format/formatSpeed';
import { formatDateTime } from '../format/formatTime';
import { DataQuality } from '../table/DataQuality';
import { plainTable } from '../table/plainTable';

interface Props {
  history: readonly PeriodResult[];
  /** A burn rate from which on hours count without a record. */
  fastRate: number;
  timeZone: string;
  onExplain: (period: Interval) => void;
}

const MOST = 10;

/** What used most of the budget, and how fast it went: incidents on record, and hours beside them that burned fast. */
export function DepletionTable({ history, fastRate, timeZone, onExplain }: Props) {
  const styles = useStyles2(plainTable);
  const rows = rowsOf(history);
  return (
    <section aria-labelledby="depletion">
      <Text element="h2" variant="h5">
        <span id="depletion">What used the budget</span>
      </Text>
      <Text element="p" color="secondary">
        Incidents on record (annotations with a begin and an end), and hours in a row without one that burned at least{' '}
        {fastRate.toFixed(1)}× as fast as the budget allows. Depletion speed is the share of the budget used ÷ the hours
        that it took. Both are counted in whole intervals of up to an hour.
      </Text>
      {rows.length === 0 ? (
        <Text element="p">Nothing used the budget up fast.</Text>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label="What used the budget">
            <thead>
              <tr>
                <th scope="col">Began</th>
                <th scope="col">Lasted</th>
                <th scope="col">Used of the budget</th>
                <th scope="col">Speed</th>
                <th scope="col">Known from</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST).map(({ interval, spent, perHour, quality, text, period }) => (
                <tr key={`${interval.fromMs}-${interval.toMs}-${text ?? ''}`}>
                  <th scope="row">{formatDateTime(interval.fromMs, timeZone)}</th>
                  <td>{formatDuration(interval.toMs - interval.fromMs)}</td>
                  <td>
                    <FigureButton title="Explain the period that it is of" onExplain={() => onExplain(period)}>
                      {formatBudget(spent)}
                    </FigureButton>
                    {quality.coveredShare < 1 && (
                      <div>
                        Data: <DataQuality quality={quality} timeZone={timeZone} />
                      </div>
                    )}
                  </td>
                  <td>{formatSpeed(perHour)}</td>
                  <td>{text === undefined ? 'burn rate' : `incident: ${text}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > MOST && (
        <Text element="p" color="secondary">
          The {MOST} that used most of {rows.length}.
        </Text>
      )}
    </section>
  );
}

/** Those that used most first; last those of which nothing was counted. */
function rowsOf(history: readonly PeriodResult[]): Array<DepletedStretch & Pick<PeriodResult, 'period'>> {
  return history
    .flatMap(({ depletion, period }) => (depletion?.stretches ?? []).map((stretch) => ({ ...stretch, period })))
    .sort((a, b) => spentOf(b) - spentOf(a));
}

function spentOf({ spent }: DepletedStretch): number {
  return spent === noData ? -1 : spent;
}
