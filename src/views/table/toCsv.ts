import { csvLines } from '../../core/interchange/csvCell';
import { noData, type NoData } from '../../core/slo/answer';
import { longWindow } from '../words/windowWords';
import { statusWord } from '../words/statusWords';
import { rowFigures, type SloRow } from './sloRow';

const HEAD = [
  'document',
  'name',
  'display name',
  'service',
  'team',
  'objective',
  'window',
  'status',
  'sli',
  'budget left',
  'budget of',
  'bad events',
  'total events',
  'counted',
  'burn rates',
  'data',
  'as of',
];

/** Rows as CSV (RFC 4180): ratios as fractions, instants in ISO 8601. */
export function toCsv(rows: readonly SloRow[]): string {
  return csvLines([HEAD, ...rows.map(line)]);
}

function line(row: SloRow): Array<string | number> {
  const { slo } = row;
  const figures = rowFigures(row);
  return [
    slo.ref.documentUid,
    slo.ref.name,
    slo.displayName,
    slo.service,
    slo.team ?? '',
    slo.target,
    longWindow(slo.window),
    figures ? statusWord[figures.status] : '',
    number(figures?.sli),
    number(figures?.remaining),
    figures?.basis ?? '',
    ...counts(figures),
    figures ? figures.burnRates.map(({ rate }) => number(rate)).join(' ') : '',
    number(figures?.quality.coveredShare),
    figures ? new Date(figures.asOfMs).toISOString() : '',
  ];
}

/** Bad, total, and what they count. */
function counts(figures: ReturnType<typeof rowFigures>): Array<string | number> {
  return figures === undefined || figures.events === noData
    ? ['', '', '']
    : [figures.events.bad, figures.events.total, figures.unit];
}

function number(value: number | NoData | undefined): number | '' {
  return value === undefined || value === noData ? '' : value;
}
