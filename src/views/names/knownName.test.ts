import { knownName } from './knownName';

const options = [{ value: 'night-crew', label: 'Night crew' }, { value: 'shop', label: 'The shop' }, { value: 'Shop' }];

it.each`
  typed           | expected
  ${'Shop'}       | ${'Shop'}
  ${'SHOP '}      | ${'shop'}
  ${'the  shop'}  | ${'shop'}
  ${'Night Crew'} | ${'night-crew'}
  ${' day crew '} | ${'day crew'}
`('“$typed” means $expected', ({ typed, expected }) => {
  expect(knownName(typed, options)).toBe(expected);
});
