import { dateTime } from '@grafana/data';
import { pageView } from './pageView';

const [from, to] = [dateTime(1_000_000), dateTime(2_000_000)];

it.each`
  case                      | raw                                     | view
  ${'up to now'}            | ${{ from: 'now-6h', to: 'now' }}        | ${{}}
  ${'a day that has ended'} | ${{ from: 'now-1d/d', to: 'now-1d/d' }} | ${{ from: '1000000', to: '2000000' }}
  ${'two instants'}         | ${{ from, to }}                         | ${{ from: '1000000', to: '2000000' }}
`('$case: the page is seen as $view', ({ raw, view }) => {
  expect(pageView({ from, to, raw })).toEqual(view);
});
