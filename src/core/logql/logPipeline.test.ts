import * as v from 'valibot';
import { logSelector } from '../documents/logSelector';
import { logPipeline } from './logPipeline';

const job = { label: 'job', op: '=', value: 'shop' };
const parsed = (selector: object) => v.parse(logSelector, { matchers: [job], ...selector });

it.each`
  case                  | selector                                                                              | expected
  ${'streams alone'}    | ${{}}                                                                                 | ${'{job="shop"}'}
  ${'several labels'}   | ${{ matchers: [job, { label: 'env', op: '=~', value: 'a|b' }] }}                      | ${'{job="shop",env=~"a|b"}'}
  ${'lines'}            | ${{ lines: [{ op: '|=', value: 'POST "/x"' }, { op: '!~', value: '\\d+' }] }}         | ${'{job="shop"} |= "POST \\"/x\\"" !~ "\\\\d+"'}
  ${'a parser'}         | ${{ parser: 'json' }}                                                                 | ${'{job="shop"} | json | __error__=""'}
  ${'a pattern'}        | ${{ parser: { pattern: '<ip> <_>' } }}                                                | ${'{job="shop"} | pattern "<ip> <_>" | __error__=""'}
  ${'an expression'}    | ${{ parser: { regexp: '(?P<ms>\\d+)' } }}                                             | ${'{job="shop"} | regexp "(?P<ms>\\\\d+)" | __error__=""'}
  ${'a number'}         | ${{ parser: 'json', fields: [{ field: 'status', op: '>=', value: 500 }] }}            | ${'{job="shop"} | json | status>=500 | __error__=""'}
  ${'a length of time'} | ${{ parser: 'logfmt', fields: [{ field: 'dur', op: '<=', value: '250ms' }] }}         | ${'{job="shop"} | logfmt | dur<=250ms | __error__=""'}
  ${'a text'}           | ${{ fields: [{ field: 'level', op: '=', value: 'error' }] }}                          | ${'{job="shop"} | level="error"'}
  ${'digits as text'}   | ${{ fields: [{ field: 'status', op: '=', value: '500' }] }}                           | ${'{job="shop"} | status="500"'}
  ${'an equal number'}  | ${{ fields: [{ field: 'status', op: '=', value: 500 }] }}                             | ${'{job="shop"} | status=500 | __error__=""'}
  ${'macros'}           | ${{ lines: [{ op: '|=', value: '$__auto ${__range}' }, { op: '|~', value: 'ok$' }] }} | ${'{job="shop"} |= "\\u0024__auto \\u0024{__range}" |~ "ok$"'}
  ${'another query'}    | ${{ lines: [{ op: '|=', value: '" [1h])) or vector(1) #\n' }] }}                      | ${'{job="shop"} |= "\\" [1h])) or vector(1) #\\n"'}
`('$case: $expected', ({ selector, expected }) => {
  expect(logPipeline(parsed(selector))).toBe(expected);
});

it.each`
  selector
  ${{ matchers: [] }}
  ${{ matchers: [{ label: 'job', op: '=~', value: '.*' }] }}
  ${{ matchers: [{ label: 'job', op: '!=', value: 'x' }] }}
  ${{ matchers: [{ label: 'a="b",c', op: '=', value: 'x' }] }}
  ${{ parser: 'xml' }}
  ${{ parser: { pattern: '' } }}
  ${{ lines: [{ op: '| drop', value: 'x' }] }}
  ${{ fields: [{ field: 'a b', op: '=', value: 'x' }] }}
  ${{ fields: [{ field: 'ms', op: '<=', value: '5 or 1' }] }}
  ${{ fields: [{ field: 'ms', op: '=~', value: 5 }] }}
`('the schema refuses $selector', ({ selector }) => {
  expect(v.safeParse(logSelector, { matchers: [job], ...selector }).success).toBe(false);
});

it.each`
  fields                                          | matchers
  ${[{ field: 'a b', op: '=', value: 'x' }]}      | ${[job]}
  ${[{ field: 'ms', op: '<=', value: '5 or 1' }]} | ${[job]}
  ${[{ field: 'ms', op: '<=', value: Infinity }]} | ${[job]}
  ${[]}                                           | ${[{ label: 'a b', op: '=', value: 'x' }]}
`('what the schema has not checked is refused: $fields $matchers', ({ fields, matchers }) => {
  expect(() => logPipeline({ matchers, lines: [], fields })).toThrow(RangeError);
});
