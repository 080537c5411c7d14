import type { StoreProblem } from '../../documents/documentStore';
import { KnownExclusions } from './knownExclusions';
import type { ExclusionAnnotation } from './parseExclusions';
import type { ReadExclusions } from './readExclusions';

const slo = { ref: { documentUid: 'shop', name: 'availability' }, service: 'shop', team: undefined };
const { signal } = new AbortController();

const one: ExclusionAnnotation = {
  id: 1,
  fromMs: 0,
  toMs: 60_000,
  reason: 'Move',
  treatment: 'exclude',
  scope: { slos: [], services: ['shop'], teams: [] },
};
const whole = (...exclusions: ExclusionAnnotation[]): ReadExclusions => ({ exclusions, unusable: 0, isWhole: true });

function knownOf(...answers: Array<Promise<ReadExclusions | StoreProblem>>) {
  let nowMs = 1_000_000;
  const read = jest.fn(() => answers.shift() ?? Promise.resolve(whole()));
  const waitMs = jest.fn(
    (_ms: number, stop: AbortSignal) =>
      new Promise<void>((resolve) => void (stop.aborted ? resolve() : stop.addEventListener('abort', () => resolve())))
  );
  const known = new KnownExclusions({ read, nowMs: () => nowMs, waitMs });
  return { known, read, waitMs, pass: (ms: number) => (nowMs += ms) };
}

it('is read once for all who ask, and again when half a minute has passed', async () => {
  const { known, read, pass } = knownOf(Promise.resolve(whole(one)));
  expect(known.unread()).toBe('not-read');
  await Promise.all([known.know(signal), known.know(signal)]);
  await known.know(signal);
  expect(read).toHaveBeenCalledTimes(1);
  expect(known.unread()).toBeUndefined();
  expect(known.of(slo)).toEqual([
    { reason: 'Move', treatment: 'exclude', origin: 'annotation', time: { kind: 'once', fromMs: 0, toMs: 60_000 } },
  ]);
  expect(known.of({ ...slo, service: 'search' })).toEqual([]);
  pass(30_001);
  await known.know(signal);
  expect(read).toHaveBeenCalledTimes(2);
  expect(known.of(slo)).toEqual([]);
});

const refused: StoreProblem = { code: 'forbidden', detail: 'annotations:read' };

it('a read that fails leaves what was known, says so, and is tried again when half a minute has passed', async () => {
  const { known, read, pass } = knownOf(
    Promise.resolve(whole(one)),
    Promise.resolve(refused),
    Promise.resolve(whole(one))
  );
  await known.know(signal);
  pass(30_001);
  await known.know(signal);
  pass(29_000);
  await known.know(signal);
  expect(read).toHaveBeenCalledTimes(2);
  expect(known.unread()).toBe('annotations:read');
  expect(known.of(slo)).toHaveLength(1);
  pass(1_001);
  await known.know(signal);
  expect(known.unread()).toBeUndefined();
});

it('a failure can be forgotten before that, an answer is kept', async () => {
  const { known, read } = knownOf(Promise.resolve(refused), Promise.resolve(whole(one)));
  await known.know(signal);
  known.forgetFailure();
  await known.know(signal);
  expect(known.unread()).toBeUndefined();
  known.forgetFailure();
  await known.know(signal);
  expect(read).toHaveBeenCalledTimes(2);
});

it('figures do not wait for a slow answer, and say that it is not in them', async () => {
  let answer = (_: ReadExclusions) => undefined as void;
  const { known, waitMs } = knownOf(new Promise((resolve) => (answer = resolve)));
  waitMs.mockResolvedValueOnce(undefined);
  await known.know(signal);
  expect(known.unread()).toBe('slow');
  answer(whole(one));
  await new Promise((resolve) => setTimeout(resolve));
  expect(known.unread()).toBeUndefined();
  expect(known.of(slo)).toHaveLength(1);
});

it('a read that was waited for in vain is not waited for again, one begun since is', async () => {
  const { known, read, waitMs } = knownOf(new Promise(() => undefined), Promise.resolve(whole(one)));
  waitMs.mockResolvedValueOnce(undefined);
  await known.know(signal);
  await known.know(signal);
  expect(waitMs).toHaveBeenCalledTimes(1);
  expect(known.unread()).toBe('slow');
  known.forget();
  await known.know(signal);
  expect(read).toHaveBeenCalledTimes(2);
  expect(known.of(slo)).toHaveLength(1);
});

it('who leaves early has not waited in vain for others', async () => {
  const { known, waitMs } = knownOf(new Promise(() => undefined));
  await known.know(AbortSignal.abort());
  waitMs.mockResolvedValueOnce(undefined);
  await known.know(signal);
  expect(waitMs).toHaveBeenCalledTimes(2);
});

it('what was read before a write does not hold, nor what was under way', async () => {
  let early = (_: ReadExclusions) => undefined as void;
  const { known } = knownOf(new Promise((resolve) => (early = resolve)), Promise.resolve(whole(one)));
  const first = known.know(signal);
  known.forget();
  await known.know(signal);
  early(whole());
  await first;
  expect(known.of(slo)).toHaveLength(1);
});

it('more than can be read is said', async () => {
  const { known } = knownOf(Promise.resolve({ ...whole(one), isWhole: false }));
  await known.know(signal);
  expect(known.unread()).toBe('too-many');
});
