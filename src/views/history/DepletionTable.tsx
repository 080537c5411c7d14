import { Text } from '@grafana/ui';
import React from 'react';
import { type Interval, noData, type PeriodResult } from '../../core/slo/answer';
import type { DepletedStretch } from '../../core/slo/depletion';
import { FigureButton } from '../figures/FigureButton';
import { formatBudget } from '../format/formatBudget';
import { formatDuration } from '../format/formatDuration';
import { formatSpeed } from '../format/formatSpeed';
import { formatDateTime } from '../format/formatTime';
import { DataQuality } from '../table/DataQuality';
import { StackedCell } from '../table/StackedCell';
import { StackedRow } from '../table/StackedRow';
import { StackedTable } from '../table/StackedTable';

interface Props {
  history: readonly PeriodResult[];
  /** A burn rate from which on hours count without a record. */
  fastRate: number;
  timeZone: string;
  onExplain: (period: Interval) => void;
}

const MOST = 10;

/** Narrower than this each stretch is a block. */
const COLUMNS_FROM = 560;

/** What used most of the budget, and how fast it went: incidents on record, and hours beside them that burned fast. */
export function DepletionTable({ history, fastRate, timeZone, onExplain }: Props) {
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
        <StackedTable
          caption="What used the budget"
          heads={['Began', 'Lasted', 'Used of the budget', 'Speed', 'Known from']}
          belowWidth={COLUMNS_FROM}
        >
          {rows.slice(0, MOST).map(({ interval, spent, perHour, quality, text, period }) => (
            <StackedRow
              key={`${interval.fromMs}-${interval.toMs}-${text ?? ''}`}
              head={formatDateTime(interval.fromMs, timeZone)}
            >
              <StackedCell label="Lasted">{formatDuration(interval.toMs - interval.fromMs)}</StackedCell>
              <StackedCell label="Used of the budget">
                <FigureButton title="Explain the period that it is of" onExplain={() => onExplain(period)}>
                  {formatBudget(spent)}
                </FigureButton>
                {quality.coveredShare < 1 && (
                  <div>
                    Data: <DataQuality quality={quality} timeZone={timeZone} />
                  </div>
                )}
              </StackedCell>
              <StackedCell label="Speed">{formatSpeed(perHour)}</StackedCell>
              <StackedCell label="Known from">{text === undefined ? 'burn rate' : `incident: ${text}`}</StackedCell>
            </StackedRow>
          ))}
        </StackedTable>
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
