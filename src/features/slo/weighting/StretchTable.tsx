import React from 'react';
import { sliOf } from '../../../core/slo/budget';
import type { BiasedStretch } from '../../../core/slo/weighting';
import { formatCount, formatExactCount } from '../../../views/format/formatCount';
import { formatSli } from '../../../views/format/formatSli';
import { FigureButton } from '../../../views/figures/FigureButton';
import { DataQuality } from '../../../views/table/DataQuality';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
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

/** Narrower than this each stretch is a block. */
const COLUMNS_FROM = 560;

/** Which hours make the difference. */
export function StretchTable({ unit, stretches, target, timeZone, onExplain }: Props) {
  const heads = ['Most of the difference', 'Spends', `Bad of all ${unit}`, 'SLI', 'Data'];
  return (
    <StackedTable caption="Hours that make the difference" heads={heads} belowWidth={COLUMNS_FROM}>
      {stretches.map(({ interval, events, biasRatio, quality }) => (
        <StackedRow key={interval.fromMs} head={stretchWords(interval, timeZone)}>
          <StackedCell label="Spends">
            <FigureButton title="Explain the difference" onExplain={() => onExplain('bias')}>
              {stretchBiasWords(biasRatio, unit)}
            </FigureButton>
          </StackedCell>
          <StackedCell label={`Bad of all ${unit}`}>
            <span title={`${formatExactCount(events.bad)} of ${formatExactCount(events.total)}`}>
              {formatCount(events.bad)} of {formatCount(events.total)}
            </span>
          </StackedCell>
          <StackedCell label="SLI">{formatSli(sliOf(events), target)}</StackedCell>
          <StackedCell label="Data">
            <DataQuality quality={quality} timeZone={timeZone} />
          </StackedCell>
        </StackedRow>
      ))}
    </StackedTable>
  );
}
