import React, { type ReactNode } from 'react';
import { sloUrl } from '../../../app/links';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { CompositeFigures, PartResult } from '../../../core/slo/composite/composite';
import { BasisSign } from '../../../views/figures/BasisSign';
import { explainTitle } from '../../../views/figures/explainTitle';
import { FigureButton } from '../../../views/figures/FigureButton';
import type { FigureKey } from '../../../views/figures/figureKey';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatSli } from '../../../views/format/formatSli';
import { formatTarget } from '../../../views/format/formatTarget';
import { formatNumber } from '../../../views/format/numberFormat';
import { InlineLink } from '../../../views/links/InlineLink';
import { StatusBadge } from '../../../views/status/StatusBadge';
import { DataQuality } from '../../../views/table/DataQuality';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
import { partStateWords, shareWords } from '../../../views/words/compositeWords';
import { PART } from '../explain/explainOf';
import type { Explaining } from '../explain/useExplain';

interface Props extends Pick<CompositeFigures, 'combine' | 'parts'> {
  timeZone: string;
  onExplain: Explaining;
}

/** Narrower than this each part is a block. */
const COLUMNS_FROM = 640;

/** Each part with its own figures, and how much of the spend is its own. */
export function PartsTable({ combine, parts, timeZone, onExplain }: Props) {
  const weighted = combine === 'weighted';
  const heads = [
    'Part',
    'Status',
    ...(weighted ? ['Weight'] : []),
    'Share of the spend',
    'SLI',
    'Objective',
    'Budget left',
    'Data',
  ];
  return (
    <StackedTable caption="Parts of this SLO" heads={heads} belowWidth={COLUMNS_FROM}>
      {parts.map((part) => (
        <StackedRow key={formatSloRef(part.ref)} head={<PartHead part={part} />}>
          <StackedCell label="Status">
            {part.figures === undefined ? '–' : <StatusBadge status={part.figures.status} />}
          </StackedCell>
          {weighted && (
            <StackedCell label="Weight">{formatNumber(part.weight, { maximumSignificantDigits: 4 })}</StackedCell>
          )}
          <StackedCell label="Share of the spend">
            <FigureButton title="Explain the budget spent" onExplain={() => onExplain('spent')}>
              {shareWords(part.shareOfSpend)}
            </FigureButton>
          </StackedCell>
          <PartFigures
            figures={part.figures}
            timeZone={timeZone}
            onExplain={(key) => onExplain(key, PART + formatSloRef(part.ref))}
          />
        </StackedRow>
      ))}
    </StackedTable>
  );
}

function PartHead({ part: { ref, displayName, state } }: { part: PartResult }) {
  return (
    <>
      <InlineLink href={sloUrl(ref)}>{displayName}</InlineLink>
      {state !== 'counted' && <div role="note">This part {partStateWords[state]}.</div>}
    </>
  );
}

interface FiguresProps {
  figures: PartResult['figures'];
  timeZone: string;
  onExplain: (figure: FigureKey) => void;
}

function PartFigures({ figures, timeZone, onExplain }: FiguresProps) {
  const figure = (key: FigureKey, shown: ReactNode) => (
    <FigureButton title={explainTitle(key)} onExplain={() => onExplain(key)}>
      {shown}
    </FigureButton>
  );
  return (
    <>
      <StackedCell label="SLI">
        {figures === undefined ? '–' : figure('sli', formatSli(figures.sli, figures.target))}
      </StackedCell>
      <StackedCell label="Objective">{figures === undefined ? '–' : formatTarget(figures.target)}</StackedCell>
      <StackedCell label="Budget left">
        {figures === undefined ? (
          '–'
        ) : (
          <>
            {figure('remaining', formatBudget(figures.remaining))} <BasisSign figures={figures} />
          </>
        )}
      </StackedCell>
      <StackedCell label="Data">
        {figures === undefined ? '–' : figure('quality', <DataQuality quality={figures.quality} timeZone={timeZone} />)}
      </StackedCell>
    </>
  );
}
