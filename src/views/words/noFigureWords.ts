import type { Figures } from '../../core/slo/answer';

/** Why there is no figure though there are data; undefined where the data do not say. */
export function noFigureWords({ quality: { flags } }: Figures): string | undefined {
  if (flags.some(({ code }) => code === 'good-matches-nothing')) {
    return 'No figure: the query for good events matches nothing, though there is traffic.';
  }
  if (flags.some(({ code }) => code === 'bad-without-events')) {
    return 'No figure: bad events are counted where the query for all events finds none.';
  }
  return flags.some(({ code }) => code === 'good-exceeds-total')
    ? 'No figure: the query for good events counts more than there are events in all.'
    : undefined;
}
