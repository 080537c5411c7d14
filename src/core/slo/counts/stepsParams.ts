import type { Steps } from './steps';

/** The furthest instant that a Date can be. */
const LATEST_MS = 8.64e15;

/** Steps as parameters of an address, each number whole: `1_2.5__4`, empty where there is no point. */
export function stepsParams({ fromMs, stepMs, bad, total, target, range, readAtMs }: Steps): Record<string, string> {
  const times = [fromMs, stepMs, range.fromMs, range.toMs, readAtMs];
  return { times: times.join('_'), target: String(target), bad: written(bad), total: written(total) };
}

/** The inverse; undefined where something is missing or no number. */
export function stepsOfParams(params: URLSearchParams): Steps | undefined {
  const [times, targets] = [numbers(params, 'times'), numbers(params, 'target')];
  const [bad, total] = [numbers(params, 'bad'), numbers(params, 'total')];
  if (!times || !targets || !bad || !total) {
    return undefined;
  }
  const at = (index: number) => times[index] ?? NaN;
  const range = { fromMs: at(2), toMs: at(3) };
  const steps = { fromMs: at(0), stepMs: at(1), bad, total, target: targets[0] ?? NaN, range, readAtMs: at(4) };
  return isWhole(steps) ? steps : undefined;
}

function isWhole({ fromMs, stepMs, bad, total, target, range, readAtMs }: Steps): boolean {
  const instants = [fromMs, fromMs + total.length * stepMs, range.fromMs, range.toMs, readAtMs];
  return (
    instants.every((instant) => Math.abs(instant) <= LATEST_MS) &&
    bad.length === total.length &&
    stepMs > 0 &&
    range.fromMs < range.toMs &&
    target > 0 &&
    target < 1
  );
}

function written(counts: Float64Array): string {
  return Array.from(counts, (count) => (Number.isNaN(count) ? '' : count)).join('_');
}

/** NaN where a number is left out; undefined where one is none. */
function numbers(params: URLSearchParams, name: string): Float64Array | undefined {
  const texts = params.get(name)?.split('_');
  return texts?.every((text) => text === '' || !Number.isNaN(Number(text)))
    ? Float64Array.from(texts, (text) => (text === '' ? NaN : Number(text)))
    : undefined;
}
