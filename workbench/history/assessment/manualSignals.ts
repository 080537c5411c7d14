import { dayOf } from '../../../src/core/maturity/assessment/isoTime';
import type { ManualReading } from '../../../src/core/maturity/assessment/manualReading';
import type { Story } from '../story';
import { dayInstant } from '../troubleRatio';

type Reading = Pick<ManualReading, 'reading' | 'note'>;

const readings: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  oncall_role_mix: {
    identity: { reading: 2, note: 'Development and operations, from the rotation of the month' },
    storefront: { reading: 1, note: 'Operations only' },
    fulfilment: { reading: 1, note: 'Operations only' },
  },
  structured_log_share: {
    identity: { reading: 0.97, note: 'A day of lines, counted by hand' },
    storefront: { reading: 0.6, note: 'A day of lines, counted by hand' },
    fulfilment: { reading: 0.15, note: 'A day of lines, counted by hand' },
  },
};

/** What no source tells here, read by the coaches the day before the last milestone. */
export function manualSignals(story: Story): Record<string, Record<string, ManualReading>> {
  const date = dayOf(dayInstant(story, -15, 0));
  return Object.fromEntries(
    Object.entries(readings).map(([signal, byTeam]) => [
      signal,
      Object.fromEntries(Object.entries(byTeam).map(([team, reading]) => [team, { ...reading, date }])),
    ])
  );
}
