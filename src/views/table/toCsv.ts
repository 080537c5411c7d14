import { csvLines } from '../../core/interchange/csvCell';
import { noData, type NoData } from '../../core/slo/answer';
import { longWindow } from '../words/windowWords';
import { concernsWords } from '../words/qualityWords';
import { statusWord } from '../words/statusWords';
import { rowFailure } from './rowFailure';
import { rowFigures, rowStatus, type SloRow } from './sloRow';

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
  'last data',
  'remarks',
];

/** Rows as CSV (RFC 4180): ratios as fractions, instants in ISO 8601; remarks on the data, in words, are of `timeZone`. */
export function toCsv(rows: readonly SloRow[], timeZone: string): string {
  return csvLines([HEAD, ...rows.map((row) => line(row, timeZone))]);
}

function line(row: SloRow, timeZone: string): Array<string | number> {
  const { slo } = row;
  const figures = rowFigures(row);
  const status = rowStatus(row);
  return [
    slo.ref.documentUid,
    slo.ref.name,
    slo.displayName,
    slo.service,
    slo.team ?? '',
    slo.target,
    longWindow(slo.window),
    status ? statusWord[status] : '',
    number(figures?.sli),
    number(figures?.remaining),
    figures?.basis ?? '',
    ...counts(figures),
    figures ? figures.burnRates.map(({ rate }) => number(rate)).join(' ') : '',
    ...ofData(figures),
    remarks(row, timeZone),
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

/** How much of the window is on record, which moment the figures are of, and to when the data reach. */
function ofData(figures: ReturnType<typeof rowFigures>): Array<string | number> {
  return figures === undefined
    ? ['', '', '']
    : [figures.quality.coveredShare, instant(figures.asOfMs), instant(figures.quality.lastDataMs)];
}

function instant(ms: number | undefined): string {
  return ms === undefined ? '' : new Date(ms).toISOString();
}

/** Why there are no figures, or what limits the trust in them; empty where nothing does. */
function remarks(row: SloRow, timeZone: string): string {
  const figures = rowFigures(row);
  return [rowFailure(row, timeZone), figures && concernsWords(figures.quality, timeZone)].filter(Boolean).join(' ');
}
