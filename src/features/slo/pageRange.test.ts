import { dateTime } from '@grafana/data';
import { sampleSlo } from '../../views/sample/sampleAnswer';
import { defaultRange, pageRange, rangeInterval, rangeParams } from './pageRange';

const { window } = sampleSlo();
const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;

it('opens with the window of the SLO', () => {
  expect(defaultRange(window)).toEqual({ from: 'now-30d', to: 'now' });
  expect(defaultRange({ kind: 'rolling', durationMs: 5_400_000 })).toEqual({ from: 'now-90m', to: 'now' });
  expect(defaultRange(month)).toEqual({ from: 'now/M', to: 'now' });
  expect(defaultRange({ ...month, count: 3 })).toEqual({ from: 'now-3M', to: 'now' });
});

it.each(['', 'from=now-7d', 'from=nonsense&to=now', 'from=2000&to=1000', 'from=%3Cscript%3E&to=now'])(
  'falls back to the window for “%s”',
  (search) => expect(pageRange(new URLSearchParams(search), window, 'utc').raw).toEqual({ from: 'now-30d', to: 'now' })
);

it('takes instants and relative times, in whole minutes', () => {
  const range = pageRange(new URLSearchParams('from=60001&to=240002'), window, 'utc');
  expect(rangeInterval(range)).toEqual({ fromMs: 60_000, toMs: 240_000 });
  expect(rangeParams({ from: 'now-1h', to: dateTime(1000) })).toEqual({ from: 'now-1h', to: '1000' });
  expect(pageRange(new URLSearchParams('from=now-7d&to=now'), window, 'utc').raw.from).toBe('now-7d');
});
