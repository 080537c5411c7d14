import { sourceProblems } from './sourceProblems';

const problem = { source: 'prometheus', name: 'Main', code: 'timeout', detail: '' } as const;
const down = { status: 'unknown', reason: 'unreadable', problem } as const;
const refused = { status: 'unknown', reason: 'not-permitted', problem: { ...problem, source: 'grafana' } } as const;
const evidence = {
  a: { shop: down, core: { ...down, problem: { ...problem, code: 'unreachable' } } },
  b: { shop: down, core: { status: 'known', reading: 3 } },
  c: { shop: refused, core: { status: 'unknown', reason: 'no-data' } },
} as const;

it.each`
  keys                    | expected
  ${['a', 'b', 'c', 'd']} | ${[['prometheus', 'unreadable', 3], ['grafana', 'not-permitted', 1]]}
  ${['b']}                | ${[['prometheus', 'unreadable', 1]]}
  ${['d', 'toString']}    | ${[]}
`('of $keys: $expected', ({ keys, expected }) => {
  const found = sourceProblems(evidence, keys);
  expect(found.map(({ problem: { source }, reason, signals }) => [source, reason, signals])).toEqual(expected);
});
