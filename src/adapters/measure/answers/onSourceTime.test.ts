import { NOW_MS, questionWith } from '../../../core/slo/testing/question';
import { clockedSources, onSourceTime } from './onSourceTime';

const hour = 3_600_000;
const ending = (toMs: number) => questionWith({}, { range: { fromMs: toMs - hour, toMs } });

it.each`
  case                            | toMs               | offsetMs | movedMs
  ${'now, clocks agree'}          | ${NOW_MS}          | ${0}     | ${0}
  ${'now, the browser is behind'} | ${NOW_MS}          | ${hour}  | ${hour}
  ${'now, the browser is ahead'}  | ${NOW_MS}          | ${-hour} | ${-hour}
  ${'now in whole minutes'}       | ${NOW_MS - 60_000} | ${hour}  | ${hour}
  ${'a moment that was chosen'}   | ${NOW_MS - hour}   | ${hour}  | ${0}
`('$case', ({ toMs, offsetMs, movedMs }) => {
  const { range } = onSourceTime(ending(toMs), offsetMs, NOW_MS);
  expect(range).toEqual({ fromMs: toMs - hour + movedMs, toMs: toMs + movedMs });
});

it('asks no Loki for its time, and no composite', () => {
  const lines = { matchers: [], lines: [], fields: [] };
  const logs = { kind: 'logs', given: 'bad', event: lines, total: lines, groupBy: [] } as const;
  const whole = { kind: 'composite', combine: 'weighted', parts: [], groupBy: [] } as const;
  const query = (text: string) => ({ by: 'query', query: text }) as const;
  const free = { kind: 'free', given: 'bad', groupBy: [], event: query('a'), total: query('vector(1)') } as const;
  const asked = [
    questionWith({ indicator: logs }, { dataSourceUid: 'loki' }),
    questionWith({ indicator: { ...free, language: 'logql' } }, { dataSourceUid: 'loki' }),
    questionWith({ indicator: { ...free, language: 'promql' } }, { dataSourceUid: 'own' }),
    questionWith({ indicator: whole }, { dataSourceUid: '' }),
    questionWith(),
  ];
  expect(clockedSources(asked)).toEqual(['own', 'prometheus']);
});
