import type { LogSelector } from '../documents/logSelector';
import type { Indicator } from '../slo/slo';
import { ratioWith } from '../slo/testing/question';
import { logStreams } from './logStreams';

const total: LogSelector = { matchers: [{ label: 'job', op: '=', value: 'shop' }], lines: [], fields: [] };
const event: LogSelector = { ...total, lines: [{ op: '|=', value: 'failed' }] };
const lines: Indicator = { kind: 'logs', given: 'bad', event, total, groupBy: [] };

function free(query: string, language: 'logql' | 'promql' = 'logql'): Indicator {
  return {
    kind: 'free',
    language,
    given: 'bad',
    event: { by: 'query', query },
    total: { by: 'lines', lines: total },
    groupBy: [],
  };
}

const twice =
  'sum(count_over_time({job="shop"} | json | at="{a}" [$__window])) - sum(count_over_time({job="shop", env=~"a|b"}[$__window]))';

it.each`
  case                        | indicator              | expected
  ${'lines'}                  | ${lines}               | ${{ total: ['{job="shop"}'], event: ['{job="shop"}'] }}
  ${'a query reads twice'}    | ${free(twice)}         | ${{ total: ['{job="shop"}'], event: ['{job="shop"}', '{job="shop", env=~"a|b"}'] }}
  ${'nothing is read'}        | ${free('vector(1)')}   | ${undefined}
  ${'metrics'}                | ${ratioWith({})}       | ${undefined}
  ${'another language'}       | ${free('a', 'promql')} | ${undefined}
  ${'a text that stays open'} | ${free('{job="shop')}  | ${undefined}
`('$case', ({ indicator, expected }) => {
  expect(logStreams(indicator)).toEqual(expected);
});
