import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Days on which the clocks change, in zones whose change falls into one of another zone or onto midnight. */
const days = [
  ['Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', '2026-04-05T13:30:00.000Z'],
  ['Pacific/Chatham', '2026-04-04T10:15:00.000Z', '2026-04-05T11:15:00.000Z'],
  ['Atlantic/Azores', '2026-10-25T00:00:00.000Z', '2026-10-26T01:00:00.000Z'],
  ['America/Santiago', '2026-04-04T03:00:00.000Z', '2026-04-05T04:00:00.000Z'],
  ['Asia/Beirut', '2026-04-23T21:00:00.000Z', '2026-04-24T21:00:00.000Z'],
] as const;

it.each(['UTC', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo'])(
  'periods are the same for a browser in %s',
  (TZ) => {
    const script = join(__dirname, 'engine', 'printDays.ts');
    const args = days.flatMap(([zone, from]) => [zone, from]);
    // A process of its own: its zone cannot be changed once it has started.
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...args], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(days.map((day) => day.join(' ')));
  }
);
