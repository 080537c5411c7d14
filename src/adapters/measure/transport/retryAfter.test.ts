import { retryAfterIn, retryAfterOf } from './retryAfter';

it.each`
  header                             | ms
  ${'7'}                             | ${7_000}
  ${' 120 '}                         | ${120_000}
  ${'0'}                             | ${0}
  ${'Wed, 21 Oct 2026 07:28:00 GMT'} | ${undefined}
  ${'-1'}                            | ${undefined}
  ${undefined}                       | ${undefined}
`('the header $header is $ms', ({ header, ms }) => {
  expect(retryAfterOf(header)).toBe(ms);
});

it.each`
  text                                    | ms
  ${'too many requests, retry after 30s'} | ${30_000}
  ${'Retry-After: 5'}                     | ${5_000}
  ${'Please retry in 10 seconds.'}        | ${10_000}
  ${'retry after 500ms'}                  | ${500}
  ${'retry after 2m'}                     | ${120_000}
  ${'slow down'}                          | ${undefined}
`('"$text" is $ms', ({ text, ms }) => {
  expect(retryAfterIn(text)).toBe(ms);
});
