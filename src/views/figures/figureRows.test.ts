import { SAMPLE_NOW_MS, sampleFigures } from '../sample/sampleAnswer';
import { lastsRow } from './figureRows';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each`
  kind               | days    | value                               | note
  ${'lasts'}         | ${6}    | ${'6 d'}                            | ${'at the pace of the last 6 hours'}
  ${'lasts'}         | ${1298} | ${'beyond the window'}              | ${'1298 d at the pace of the last 6 hours'}
  ${'beyond-period'} | ${15}   | ${"to the period's end and beyond"} | ${'15 d at the pace of the last 6 hours'}
`('$kind $days days', ({ kind, days, value, note }) => {
  const forMs = days * DAY_MS;
  const row = lastsRow(
    sampleFigures({ exhaustion: { kind, forMs, atMs: SAMPLE_NOW_MS + forMs, lookbackMs: 6 * HOUR_MS } })
  );
  expect({ value: plain(row.value), note: plain(row.note) }).toEqual({ value, note });
});
