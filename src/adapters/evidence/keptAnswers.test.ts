import { KeptAnswers } from './keptAnswers';

let nowMs = 0;
let asked: AbortSignal[] = [];
const answers = (status: string) => async (signal: AbortSignal) => {
  asked.push(signal);
  return { status };
};
const never = (signal: AbortSignal) => {
  asked.push(signal);
  return new Promise<{ status: string }>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
};

beforeEach(() => {
  nowMs = 0;
  asked = [];
});

it.each`
  status      | laterMs    | times
  ${'read'}   | ${299_000} | ${1}
  ${'read'}   | ${301_000} | ${2}
  ${'failed'} | ${29_000}  | ${1}
  ${'failed'} | ${31_000}  | ${2}
`('$status, $laterMs ms later: asked $times times', async ({ status, laterMs, times }) => {
  const kept = new KeptAnswers(() => nowMs);
  const { signal } = new AbortController();
  await kept.read('a', answers(status), signal);
  nowMs = laterMs;
  expect(await kept.read('a', answers(status), signal)).toEqual({ status });
  expect(asked).toHaveLength(times);
});

it('is cancelled with the last who waits, and asked anew after that', async () => {
  const kept = new KeptAnswers(() => nowMs);
  const [first, second] = [new AbortController(), new AbortController()];
  const both = [kept.read('a', never, first.signal), kept.read('a', never, second.signal)];
  first.abort();
  await expect(both[0]).rejects.toBeDefined();
  expect(asked.map(({ aborted }) => aborted)).toEqual([false]);
  second.abort();
  await expect(both[1]).rejects.toBeDefined();
  expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  await kept.read('a', answers('read'), new AbortController().signal);
  expect(asked).toHaveLength(2);
});

it('is asked anew by one who wants none to an earlier question', async () => {
  const kept = new KeptAnswers(() => nowMs);
  const { signal } = new AbortController();
  await kept.read('a', answers('failed'), signal);
  nowMs = 5_000;
  await kept.since(5_000).read('a', answers('read'), signal);
  expect(asked).toHaveLength(2);
  await kept.since(4_000).read('a', answers('read'), signal);
  expect(asked).toHaveLength(2);
  await kept.since(6_000).read('a', answers('read'), signal);
  expect(asked).toHaveLength(3);
});

it('is waited for where it is under way', async () => {
  const kept = new KeptAnswers(() => nowMs);
  let finish = (_answer: { status: string }) => {};
  const slow = () => new Promise<{ status: string }>((resolve) => (finish = resolve));
  const first = new AbortController();
  const left = kept.read('a', slow, first.signal);
  nowMs = 5_000;
  const second = kept.since(5_000).read('a', answers('other'), new AbortController().signal);
  first.abort();
  await expect(left).rejects.toBeDefined();
  finish({ status: 'read' });
  expect(await second).toEqual({ status: 'read' });
  expect(asked).toEqual([]);
});
