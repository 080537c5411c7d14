import { periodAt } from '../../../src/core/time/periodAt';

/** Arguments are pairs of a zone and a moment; prints the local day that holds each, a line for each. */
const [, , ...args] = process.argv;
for (let i = 0; i + 1 < args.length; i += 2) {
  const [zone = '', at = ''] = args.slice(i, i + 2);
  const window = { kind: 'calendar', unit: 'day', count: 1, anchor: '2026-01-01 00:00:00', zone } as const;
  const { fromMs, toMs } = periodAt(window, Date.parse(at));
  process.stdout.write(`${zone} ${new Date(fromMs).toISOString()} ${new Date(toMs).toISOString()}\n`);
}
