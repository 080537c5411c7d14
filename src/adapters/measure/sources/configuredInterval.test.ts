import { configuredInterval } from './configuredInterval';

it.each`
  jsonData                     | ms
  ${{ timeInterval: '15s' }}   | ${15_000}
  ${{ timeInterval: '>1m' }}   | ${60_000}
  ${{ timeInterval: '20' }}    | ${20_000}
  ${{ timeInterval: '' }}      | ${30_000}
  ${{ timeInterval: 'often' }} | ${30_000}
  ${{ timeInterval: 15 }}      | ${30_000}
  ${undefined}                 | ${30_000}
`('$jsonData is $ms', ({ jsonData, ms }) => {
  expect(configuredInterval(jsonData)).toBe(ms);
});
