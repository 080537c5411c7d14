import type { WhyEmpty } from '../../../adapters/measure/catalog/whyEmpty';
import type { Matcher } from '../../../core/documents/indicator';
import { whyEmptyWords } from './whyEmptyWords';

const dayMs = 86_400_000;
const job: Matcher = { label: 'job', op: '=', value: 'checkout' };
const code: Matcher = { label: 'code', op: '=', value: '599' };
const like: Matcher = { label: 'code', op: '=~', value: '6..' };
const values = { most: [{ value: '200', series: 9 }, { value: '500', series: 3 }], count: 2 }; // prettier-ignore
const none = { most: [{ value: '', series: 12 }], count: 1 };

const conditions = (matchers: Matcher[], within: Matcher[], label: string, found: typeof values): WhyEmpty => ({
  code: 'conditions',
  conditions: [{ matchers, within: { matchers: within, series: 12, label, values: found } }],
});

it.each<[WhyEmpty, string[]]>([
  [{ code: 'not-empty' }, []],
  [{ code: 'ended', agoMs: 3 * dayMs }, ['There were some until about 3 d ago.']],
  [
    { code: 'no-metric', agoMs: undefined, isKnown: false },
    ['The data source knows no metric called a_total. Check the name, or choose another data source.'],
  ],
  [
    { code: 'no-metric', agoMs: undefined, isKnown: true },
    ['The data source knows a_total from before, but found no series of it at sixty moments of the last 30 d.'],
  ],
  [
    { code: 'no-metric', agoMs: 2 * dayMs, isKnown: true },
    ['a_total has no series at all now: the last one ended about 2 d ago.'],
  ],
  [
    conditions([code], [job], 'code', values),
    [
      'No series of a_total has code="599" now. With job="checkout" alone there are 12 series; values of code there: "200" (9 series), "500" (3 series).',
    ],
  ],
  [
    conditions([{ ...code, value: '5..|x' }], [], 'code', values),
    [
      'No series of a_total has code="5..|x" now. Of a_total there are 12 series; values of code there: "200" (9 series), "500" (3 series). As a pattern, by “=~”, "5..|x" fits "500".',
    ],
  ],
  [
    conditions([{ ...code, value: '5..(' }], [], 'code', values),
    [
      'No series of a_total has code="5..(" now. Of a_total there are 12 series; values of code there: "200" (9 series), "500" (3 series).',
    ],
  ],
  [
    conditions([like], [], 'code', { ...values, count: 9 }),
    [
      'No series of a_total fits code=~"6.." now. Of a_total there are 12 series; values of code there: "200" (9 series), "500" (3 series) and 7 more.',
    ],
  ],
  [
    conditions([code], [], 'code', { most: [{ value: ' ', series: 1 }], count: 1 }),
    ['No series of a_total has code="599" now. Of a_total there are 12 series; values of code there: " " (1 series).'],
  ],
  [
    conditions([job, code], [job], 'code', none),
    [
      'No series of a_total fits job="checkout" and code="599" together now, though there are some for each. With job="checkout" alone there are 12 series; they have no label code.',
    ],
  ],
])('%j', (why, words) => {
  expect(whyEmptyWords(why, 'a_total', 30 * dayMs).map((sentence) => sentence.replaceAll(/\s/g, ' '))).toEqual(words);
});
