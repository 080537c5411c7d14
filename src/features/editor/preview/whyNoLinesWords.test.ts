import type { WhyNoLines } from '../../../adapters/measure/catalog/whyNoLines';
import type { Matcher } from '../../../core/documents/labelMatcher';
import { whyNoLinesWords } from './whyNoLinesWords';

const hourMs = 3_600_000;
const backMs = 6 * hourMs;
const job: Matcher = { label: 'job', op: '=', value: 'shpo' };
const env: Matcher = { label: 'env', op: '=~', value: 'p.*' };
const stage = { text: '| status>=500', lines: '', field: 'status' };
const before = { text: '| json', lines: '', field: undefined };
const atStage = (lines: number, values: Extract<WhyNoLines, { code: 'stage' }>['values']): WhyNoLines => ({
  ...{ code: 'stage', stage, before, lines, values, backMs: hourMs },
});
const some = { most: [{ value: '200', series: 3200 }, { value: '', series: 1 }], count: 2 }; // prettier-ignore
const known = { most: [{ value: 'cart', series: undefined }, { value: 'shop', series: undefined }], count: 9 }; // prettier-ignore

it.each<[WhyNoLines, string[]]>([
  [{ code: 'not-empty', backMs }, []],
  [{ code: 'ended', backMs: 720 * hourMs }, ['There were such streams in the last 30 d, but none in the last 6 h.']],
  [{ code: 'no-lines', backMs }, ['Such streams are there, but have no line in the last 6 h.']],
  [atStage(3210, undefined), ['Of the 3,210 lines that come to it in the last 1 h, none gets past status>=500.']],
  [
    atStage(1, { most: [{ value: '', series: 1 }], count: 1 }),
    ['Of the one line that comes to it in the last 1 h, none gets past status>=500. None of them has a field status.'],
  ],
  [
    atStage(3201, some),
    [
      'Of the 3,201 lines that come to it in the last 1 h, none gets past status>=500. Values of status in them: "200" (3,200 lines), no status (1 line).',
    ],
  ],
  [
    {
      code: 'conditions',
      backMs,
      conditions: [
        { matchers: [job], within: { matchers: [], series: undefined, label: 'job', values: known } },
        {
          matchers: [job, env],
          within: {
            matchers: [env],
            series: 1,
            label: 'job',
            values: { most: [{ value: 'cart', series: 1 }], count: 1 },
          },
        },
      ],
    },
    [
      'No stream has job="shpo" in the last 6 h. Values of job: "cart", "shop" and 7 more.',
      'No stream fits job="shpo" and env=~"p.*" together in the last 6 h, though there are some for each. With env=~"p.*" alone there is 1 stream; values of job there: "cart" (1 stream).',
    ],
  ],
  [
    {
      code: 'conditions',
      backMs,
      conditions: [
        { matchers: [job], within: { matchers: [], series: undefined, label: 'job', values: { most: [], count: 0 } } },
      ],
    },
    ['No stream has job="shpo" in the last 6 h. There is no label job.'],
  ],
])('%j', (why, words) => {
  expect(whyNoLinesWords(why).map((sentence) => sentence.replaceAll(/\s/g, ' '))).toEqual(words);
});
