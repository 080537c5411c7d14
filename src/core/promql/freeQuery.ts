import { promDuration } from './promDuration';

/** Texts (one without an end reaches to the end), comments, and the mark: what of these is in a text is no mark. */
export const TEXT = /(["'])(?:\\[^]|(?!\1)[^\\])*\1?|`[^`]*`?|#.*|\$__window\b/g;
/** Functions of a range whose answers over neighbouring ranges add up to the one over both, or average to it. */
export const ADDITIVE = /^((bytes_)?rate|increase|(count|sum|bytes)_over_time)$/;
export const RATE = /rate$/;
/** Functions around them after which they still do. */
export const AROUND = /^(sum|label_(replace|join)|histogram_count)?$/i;
/** What changes nothing of that: labels, matching, other ranges than those of the window, `or vector(0)` at an end. */
const ASIDE = /\b(by|without|on|ignoring|group_\w+)\b\s*(\([\w\s,"]*\))?|[[{][^${}()[\]]*[\]}]/gi;
const OR_ZERO = /\bor\s+vector\s*\(\s*0\s*\)(?=\s*($|[),]))/gi;
/** 1e-3 and 0x1f: what a sign or letter in them is to be taken for is settled by taking them for 1111. */
const NUMBER = /\b\d(x\w+|[\d.]*e[-+]?\d+)\b/gi;
const CALL = /(?:(?<![\w:])([\w:]+)\s*)?\(([^()]*)\)/g;
const OF_WINDOW = /^[^@$;[{]*\[\s*\$__window\s*(:[^$;[{]*)?\][^@$;[{]*$/;
const OVER_TIME = /_over_time$/;
/** A step of a subquery keeps what grows between two of its points apart. */
const STEPPED = /\$__window\s*:/;
/** `;` stands for what adds up: `; - 2 * ; / 3`. */
export const SUM = /^((^|[-+])\s*([-+]\s*)?([\d.]+\s*\*\s*)?;+(\s*[*/]\s*[\d.]+)*\s*)+$/;

/** Longer ones, and deeper ones, are no queries that a person wrote. */
export const LONGEST = 20_000;
const DEEPEST = 20;

const PLAIN_SUM = /^sum\s*\(/i;
const LABELLED = /\b(by|without|on|ignoring|group_\w+)\b/i;
/** What asks for other moments than those of the window, or for some that are still to come. */
const ELSEWHEN = /@|\boffset[\s(]*-/i;

type Operand = readonly [from: number, to: number];

interface Reduced {
  rest: string;
  /** Those of its ranges, per second or not. */
  rates: ReadonlySet<boolean>;
  /** The query, place by place, without the `or vector(0)` around what is counted. */
  kept: string;
  /** What is put at its places for operands of `+` and `-` that have no series to be taken for 0. */
  zeros: ReadonlyArray<readonly [at: number, text: string]>;
  /** Where what is asked would not be what is meant: `@`, what is to come, or a difference of series that may be missing. */
  refusedAt: number | undefined;
  /** The `or vector(0)` by which it is 0 where it has no series at all. */
  zeroAt: number | undefined;
}

/** The query, place by place, with its comments blank and its texts without what they say. */
export function bareQuery(query: string): string {
  return query.replace(TEXT, (text) => (text.startsWith('$') ? text : filled(text, text.startsWith('#') ? ' ' : '"')));
}

/**
 * A query in PromQL or LogQL, place by place, with `;` for all that adds up over time: `sum(increase(a[$__window])) > 0` has
 * only the comparison left.
 */
export function reduceQuery(query: string): Reduced {
  const rates = new Set<boolean>();
  const zeros: Array<readonly [number, string]> = [];
  let kept = query;
  const bare = bareQuery(query);
  let refusedAt = ELSEWHEN.exec(bare)?.index;
  const named = bare.replace(ASIDE, (text) => filled(text, ' '));
  const orZeros = [...named.matchAll(OR_ZERO)];
  let rest = named.replace(OR_ZERO, (text) => filled(text, ' ')).replace(NUMBER, (text) => filled(text, '1'));
  /** Where what is 0 without any series begins, and what makes it so. */
  const zeroed = new Map<number, number | undefined>();
  /** Where what has no labels begins. */
  const plain = new Set<number>();
  /** What is in brackets has a value where one of these has series. */
  const needed = new Map<number, Operand[]>();
  const noteZero = (first: number, last = first, end: number, callAt: number) => {
    const around = orZeros.find(({ index }) => index >= last && index < end);
    if (around) {
      const { 0: text, index } = around;
      kept = kept.slice(0, index) + filled(text, ' ') + kept.slice(index + text.length);
    }
    zeroed.set(callAt, around?.index ?? zeroed.get(first));
  };
  const addOperands = (sum: string, at: number, callAt: number) => {
    const found = [...sum.matchAll(/;+/g)].map(({ 0: text, index }): Operand => [at + index, at + index + text.length]);
    const [first = [at, at]] = found;
    const last = at + sum.length;
    const neededOf = (operand: Operand) => needed.get(operand[0]) ?? [operand];
    /** Each of them that has series gives the whole a value, as the first one does. */
    const others = found
      .filter(
        ([from], i) =>
          i > 0 && (zeroed.get(first[0]) !== undefined || rest.slice(found[i - 1]?.[1], from).includes('+'))
      )
      .flatMap(neededOf);
    noteZero(first[0], found.at(-1)?.[1], last, callAt);
    const labelled = found.find(
      ([from, to], i) => !plain.has(from) || LABELLED.test(bare.slice(to, found[i + 1]?.[0] ?? last))
    );
    if (labelled === undefined) {
      plain.add(callAt);
      needed.set(callAt, [...neededOf(first), ...others]);
    }
    const same = new Set(
      found.map(([from, to]) => query.slice(from, to).replace(/\b(count|sum)(?=_over_time\b)/g, ''))
    );
    if (same.size < 2) {
      return;
    }
    refusedAt ??= labelled?.[0];
    if (others.length > 0) {
      // None of them at all stays nothing.
      const added = others.map(([from, to]) => ` or 0 * ${kept.slice(from, to)}`);
      zeros.push([first[0], '('], [first[1], `${added.join('')})`]);
    }
    for (const [from, to] of found.slice(1)) {
      zeros.push([from, '('], [to, ' or vector(0))']);
    }
  };
  const notePlain = (name: string, at: number) => {
    if (name !== '') {
      needed.delete(at);
    }
    if (PLAIN_SUM.test(bare.slice(at))) {
      plain.add(at);
    } else if (/^(sum|label)/i.test(name)) {
      plain.delete(at);
    }
  };
  for (let depth = 0; depth < DEEPEST; depth++) {
    rest = rest.replace(CALL, (call: string, name = '', inner = '', at = 0) => {
      if (ADDITIVE.test(name) && OF_WINDOW.test(inner) && isCounted(name, inner)) {
        rates.add(RATE.test(name));
        return filled(call, ';');
      }
      const sum = inner.replace(/,[\s,"]*$/, '');
      if (AROUND.test(name) && SUM.test(sum)) {
        addOperands(sum, at + call.length - 1 - inner.length, at);
        notePlain(name, at);
        return filled(call, ';');
      }
      return /[[{;$]/.test(inner) ? call : filled(call, '_');
    });
  }
  if (SUM.test(rest)) {
    addOperands(rest, 0, 0);
  }
  return { rest, rates, kept, zeros, refusedAt, zeroAt: zeroed.get(0) };
}

function isCounted(name: string, inner: string): boolean {
  return OVER_TIME.test(name) || !STEPPED.test(inner);
}

function filled(text: string, sign: string): string {
  return sign.repeat(text.length);
}

/**
 * Whether a query can be asked: it is one whole expression (else it would change what is asked beside it), and buckets make a
 * window: ranges of that length, counted by what adds up, all per second or none, and around them only sums, differences, and
 * multiplying or dividing by a number. No other variable has a value.
 */
export function mayBeAsked(query: string): boolean {
  return reduceAskable(query) !== undefined;
}

function reduceAskable(query: string): Reduced | undefined {
  if (query.length > LONGEST || /\$\{?__(?!window\b)/.test(query)) {
    return undefined;
  }
  const reduced = reduceQuery(query);
  const { rest, rates, refusedAt } = reduced;
  return rates.size === 1 && refusedAt === undefined && SUM.test(rest) ? reduced : undefined;
}

/** The `or vector(0)` by which one that may be asked is 0 where nothing is measured: of all events that reads as health. */
export function zeroWithoutSeries(query: string): number | undefined {
  return reduceAskable(query)?.zeroAt;
}

/** Whether one that may be asked gives events per second over the window; they are multiplied by its seconds. */
export function isRate(query: string): boolean {
  return reduceQuery(query).rates.has(true);
}

/** The query for buckets of `widthMs`: as written, the mark replaced, and what `+` or `-` finds no series of being 0; docs/slo-maths.md §2. Throws a RangeError on one that may not be asked. */
export function writeFreeQuery(query: string, widthMs: number): string {
  const reduced = reduceAskable(query);
  if (reduced === undefined) {
    throw new RangeError('query');
  }
  const whole = [...reduced.zeros]
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at), reduced.kept);
  const written = whole
    .replace(TEXT, (text, _quote, at: number) => {
      if (text.startsWith('$')) {
        // A step of a subquery on an edge is in one bucket only.
        return promDuration(widthMs - Number(/^\s*:/.test(whole.slice(at + text.length))));
      }
      return text.startsWith('#') ? '' : text;
    })
    .trim();
  return reduced.rates.has(true) ? `(${written}) * ${widthMs / 1000}` : written;
}
