import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { sliOf } from '../../../core/slo/budget';
import type { BiasedStretch } from '../../../core/slo/weighting';
import { formatCount, formatExactCount } from '../../../views/format/formatCount';
import { formatSli } from '../../../views/format/formatSli';
import { plainTable } from '../../../views/table/plainTable';
import { FigureButton } from '../../../views/figures/FigureButton';
import { DataQuality } from '../../../views/table/DataQuality';
import { stretchBiasWords, stretchWords } from '../../../views/words/weightingWords';
import type { Explaining } from '../explain/useExplain';

interface Props {
  /** What its SLI counts. */
  unit: 'events' | 'checks';
  stretches: readonly BiasedStretch[];
  target: number;
  timeZone: string;
  onExplain: Explaining;
}

/** Which hours make the difference. */
export function StretchTable({ unit, stretches, target, timeZone, onExplain }: Props) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Hours that make the difference">
        <thead>
          <tr>
            <th scope="col">Most of the difference</th>
            <th scope="col">Spends</th>
            <th scope="col">Bad of all {unit}</th>
            <th scope="col">SLI</th>
            <th scope="col">Data</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map(({ interval, events, biasRatio, quality }) => (
            <tr key={interval.fromMs}>
              <th scope="row">{stretchWords(interval, timeZone)}</th>
              <td>
                <FigureButton title="Explain the difference" onExplain={() => onExplain('bias')}>
                  {stretchBiasWords(biasRatio)}
                </FigureButton>
              </td>
              <td title={`${formatExactCount(events.bad)} of ${formatExactCount(events.total)}`}>
                {formatCount(events.bad)} of {formatCount(events.total)}
              </td>
              <td>{formatSli(sliOf(events), target)}</td>
              <td>
                <DataQuality quality={quality} timeZone={timeZone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
