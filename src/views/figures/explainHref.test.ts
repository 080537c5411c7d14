import { explainHref } from './explainHref';

it.each`
  href                | expected
  ${'/slo/a'}         | ${'/slo/a?explain=sli'}
  ${'/slo/a?to=now'}  | ${'/slo/a?to=now&explain=sli'}
  ${'/slo#bad=1_2'}   | ${'/slo?explain=sli#bad=1_2'}
  ${'/slo?a=1#bad=1'} | ${'/slo?a=1&explain=sli#bad=1'}
`('$href', ({ href, expected }) => {
  expect(explainHref(href, 'sli')).toBe(expected);
});
