import { promDuration } from './promDuration';

/** Texts (one without an end reaches to the end), comments, and the mark: what of these is in a text is no mark. */
const TOKEN = /(["'])(?:\\[^]|(?!\1)[^\\])*(\1)?|`[^`]*(`)?|#.*|\$__window\b/g;
/** Functions of a range whose answers over neighbouring ranges add up to the one over both, or average to it. */
export const ADDITIVE = /^((bytes_)?rate|increase|(count|sum|bytes)_over_time)\b/;
export const RATE = /^(bytes_)?rate\b/;
const SIGN = /\b\w+\s*\(|\(|\[(?=(\s*\$__window)?)|[{)\]},]/g;

/**
 * Whether a free query in PromQL or LogQL can be asked: it is one whole expression, as far as brackets and texts tell (else
 * it would change what is asked beside it), some range has the length of `$__window` and each of these is counted by what adds
 * up (else buckets would not make a window), all per second or none, and there is no other variable, which nobody would replace.
 */
export function mayBeAsked(text: string): boolean {
  const { isWhole, counting, bare } = scan(text);
  const areRates = isRate(text);
  const counts = counting.length > 0 && counting.every((name) => ADDITIVE.test(name) && RATE.test(name) === areRates);
  return isWhole && counts && !/\$(?!__window\b)/.test(bare) && !/\$\{?__(?!window\b)/.test(text);
}

/** Whether it gives events per second over the window; they are multiplied by its seconds. */
export function isRate(text: string): boolean {
  return scan(text).counting.some((name) => RATE.test(name));
}

/** The query for buckets of `widthMs`: as written, the mark replaced; docs/slo-maths.md §2. Throws a RangeError on one that may not be asked. */
export function writeFreeQuery(text: string, widthMs: number): string {
  if (!mayBeAsked(text)) {
    throw new RangeError('query');
  }
  const written = text.replace(TOKEN, (token, _quote, _end, _tick, at: number) => {
    const first = token.charAt(0);
    if (first === '$') {
      // A step of a subquery on an edge is in one bucket only.
      return promDuration(widthMs - Number(/^\s*:/.test(text.slice(at + token.length))));
    }
    return first === '#' ? '' : token;
  });
  return isRate(text) ? `(${written.trim()}) * ${widthMs / 1000}` : written.trim();
}

/** `counting` has of each range of the window's length what stands before it: `rate(`. `bare` has no texts and comments. */
function scan(text: string): { isWhole: boolean; counting: string[]; bare: string } {
  const bare = text.replace(TOKEN, bareToken);
  let isWhole = bare.trim() !== '';
  const open = [''];
  const counting: string[] = [];
  for (const [sign, mark] of bare.matchAll(SIGN)) {
    const closing = ')]}'.indexOf(sign);
    if (mark !== undefined) {
      counting.push(open.at(-1) ?? '');
    }
    if (closing >= 0) {
      isWhole &&= (open.pop() ?? '').endsWith('([{'.charAt(closing));
    } else if (sign === ',') {
      isWhole &&= open.length > 1;
    } else {
      open.push(sign);
    }
  }
  return { isWhole: isWhole && open.length === 1, counting, bare };
}

/** A text without an end, such as one whose last quote is escaped, is told by brackets that do not match. */
function bareToken(token: string, _quote?: string, end?: string, tick?: string): string {
  const first = token.charAt(0);
  if (first === '$' || first === '#') {
    return first === '$' ? token : '';
  }
  return (end ?? tick) === undefined ? '[)' : '""';
}
