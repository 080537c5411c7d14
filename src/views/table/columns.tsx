import React, { type ReactNode } from 'react';
import { noData, type Figures, type SloAnswer } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { formatBurnRate } from '../format/formatBurnRate';
import { formatExactCounted } from '../format/formatCounted';
import { formatSli } from '../format/formatSli';
import { formatTarget } from '../format/formatTarget';
import { Sparkline } from '../sparkline/Sparkline';
import { StatusBadge } from '../status/StatusBadge';
import { boundsSentence } from '../words/compositeWords';
import type { FigureKey } from '../figures/figureKey';
import { longWindow, shortWindow } from '../words/windowWords';
import { BudgetBar } from './BudgetBar';
import { DataQuality } from './DataQuality';
import { LastsCell } from './LastsCell';
import type { SortKey } from './sortRows';

/** A column after the name. `known` ones need no figures. */
export type Column = {
  key: string;
  title: string;
  sortKey?: SortKey;
  /** Shown from this width of the table on, in CSS pixels. */
  fromWidth: number;
  /** Width of its placeholder while figures are coming. */
  placeholderWidth: number;
} & (
  | { known: (slo: Slo) => ReactNode }
  | {
      figure: (figures: Figures, answer: SloAnswer, timeZone: string) => ReactNode;
      /** Which figure it is: a link to its explanation. */
      explains?: FigureKey;
      /** Said when it is pointed at, before that. */
      hover?: (figures: Figures) => string | undefined;
    }
);

/** Columns come where the name keeps some 200 pixels beside them: a name that is broken over lines is hard to find. */
export const SERVICE_COLUMNS_FROM = 1350;

export const statusColumn: Column = {
  key: 'status',
  title: 'Status',
  sortKey: 'status',
  fromWidth: 0,
  placeholderWidth: 90,
  figure: (figures) => <StatusBadge status={figures.status} />,
};

export const columns: readonly Column[] = [
  {
    key: 'service',
    title: 'Service',
    sortKey: 'service',
    fromWidth: SERVICE_COLUMNS_FROM,
    placeholderWidth: 80,
    known: (slo) => slo.service,
  },
  {
    key: 'team',
    title: 'Team',
    sortKey: 'team',
    fromWidth: SERVICE_COLUMNS_FROM,
    placeholderWidth: 80,
    known: (slo) => slo.team ?? '–',
  },
  {
    key: 'objective',
    title: 'Objective',
    sortKey: 'objective',
    fromWidth: 720,
    placeholderWidth: 60,
    known: (slo) => formatTarget(slo.target),
  },
  {
    key: 'window',
    title: 'Window',
    sortKey: 'window',
    fromWidth: 950,
    placeholderWidth: 50,
    known: (slo) => <span title={longWindow(slo.window)}>{shortWindow(slo.window)}</span>,
  },
  {
    key: 'sli',
    title: 'SLI',
    sortKey: 'sli',
    fromWidth: 640,
    placeholderWidth: 60,
    figure: (figures, answer) => formatSli(figures.sli, answer.question.slo.target),
    explains: 'sli',
    hover: eventsTitle,
  },
  {
    key: 'budget',
    title: 'Budget left',
    sortKey: 'budget',
    fromWidth: 360,
    placeholderWidth: 90,
    figure: (figures) => <BudgetBar figures={figures} />,
    explains: 'remaining',
    hover: ({ composite }) => boundsSentence(composite),
  },
  {
    key: 'trend',
    title: 'Burn-down',
    fromWidth: 1060,
    placeholderWidth: 96,
    figure: (figures, answer) => <Sparkline line={answer.pictures.burnDown} status={figures.status} />,
  },
  {
    key: 'burn',
    title: 'Burn 1 h · 6 h · 3 d',
    sortKey: 'burn',
    fromWidth: 880,
    placeholderWidth: 90,
    figure: (figures) => figures.burnRates.map(({ rate }) => formatBurnRate(rate)).join(' · '),
    explains: 'burn-rates',
  },
  {
    key: 'lasts',
    title: 'Lasts',
    sortKey: 'lasts',
    fromWidth: 570,
    placeholderWidth: 70,
    figure: (figures) => <LastsCell figures={figures} />,
    explains: 'lasts',
  },
  {
    key: 'data',
    title: 'Data',
    sortKey: 'data',
    fromWidth: 1180,
    placeholderWidth: 60,
    figure: ({ quality }, _answer, timeZone) => <DataQuality quality={quality} timeZone={timeZone} />,
    explains: 'quality',
  },
];

function eventsTitle({ events, unit }: Figures): string | undefined {
  return events === noData
    ? undefined
    : `${formatExactCounted(events.good, unit)} good of ${formatExactCounted(events.total, unit)} ${unit}`;
}
