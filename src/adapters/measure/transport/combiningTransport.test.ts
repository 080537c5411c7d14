import type { BatchQuestion, QueryResult } from '../engine/queryTransport';
import { combiningTransport } from './combiningTransport';

const exprs = Array.from({ length: 60 }, (_, i) => `sum(increase(m{n="${i}"}[1m]))`);
const question: BatchQuestion = { dataSourceUid: 'p', widthMs: 60_000, fromMs: 0, toMs: 600_000, exprs };
const counted = (value: number, labels = {}): QueryResult => ({
  kind: 'counted',
  groups: [{ labels, values: Float64Array.of(value) }],
  warnings: [],
});
const bad: QueryResult = { kind: 'problem', problem: { code: 'bad-query', detail: '' } };
const down: QueryResult = { kind: 'problem', problem: { code: 'unreachable', detail: '' } };

/** Answers as a Prometheus would, where series n counts n and `failing` spoils whatever it is part of. */
function fake(failing: ReadonlyMap<number, QueryResult> = new Map()) {
  const asked: string[][] = [];
  const transport = combiningTransport(async (sent) => {
    asked.push([...sent.exprs]);
    return { kind: 'answered', results: sent.exprs.map(answer) };
  });
  function answer(expr: string): QueryResult {
    const numbers = [...expr.matchAll(/n="(\d+)"/g)].map(([, n]) => Number(n));
    const spoiled = numbers.find((n) => failing.has(n));
    if (spoiled !== undefined) {
      return failing.get(spoiled)!;
    }
    const isMarked = expr.startsWith('label_replace');
    const groups = numbers.flatMap((n, place) => {
      const result = counted(n, isMarked ? { headroom_query: String(place), region: 'eu' } : { region: 'eu' });
      return n === 7 ? [] : result.kind === 'counted' ? result.groups : [];
    });
    return { kind: 'counted', groups, warnings: [] };
  }
  const ask = (sent = question) => transport(sent, new AbortController().signal);
  return { ask, asked };
}

const expected = exprs.map((_, n) => (n === 7 ? { groups: [] } : counted(n, { region: 'eu' })));

it('asks ten at a time and gives each its own counts, without the mark', async () => {
  const { ask, asked } = fake();
  expect(await ask()).toMatchObject({ kind: 'answered', results: expected });
  expect(asked.map(({ length }) => length)).toEqual([6]);
  expect(
    asked[0]?.[0]?.startsWith('label_replace(sum(increase(m{n="0"}[1m])), "headroom_query", "0", "", "") or ')
  ).toBe(true);
});

it('asks those apart whose common answer failed, so that one alone bears the problem', async () => {
  const { ask, asked } = fake(new Map([[13, bad]]));
  expect(await ask()).toMatchObject({ results: expected.map((one, n) => (n === 13 ? bad : one)) });
  expect(asked.map(({ length }) => length)).toEqual([6, 10]);
});

it('asks those apart whose common answer carries a warning', async () => {
  const { ask } = fake(new Map([[25, { kind: 'counted', groups: [], warnings: ['partial'] }]]));
  const answer = await ask();
  const warned =
    answer.kind === 'answered'
      ? answer.results.flatMap((one, n) => (one?.kind === 'counted' && one.warnings.length > 0 ? [n] : []))
      : [];
  expect(warned).toEqual([25]);
});

it('does not ask a data source that is down twice as much', async () => {
  const { ask, asked } = fake(new Map(exprs.map((_, n) => [n, down])));
  expect(await ask()).toMatchObject({ results: exprs.map(() => down) });
  expect(asked).toHaveLength(1);
});

it.each`
  case               | sent
  ${'a few queries'} | ${{ ...question, exprs: exprs.slice(0, 10) }}
  ${'a long range'}  | ${{ ...question, toMs: 168 * 60_000 }}
`('asks $case one by one', async ({ sent }) => {
  const { ask, asked } = fake();
  await ask(sent);
  expect(asked).toEqual([sent.exprs]);
});

it('keeps combined expressions short', async () => {
  const long = exprs.map((expr) => `${expr} + ${'0'.repeat(500)}`);
  const { ask, asked } = fake();
  await ask({ ...question, exprs: long });
  expect(Math.max(...asked[0]!.map(({ length }) => length))).toBeLessThan(3_500);
});
