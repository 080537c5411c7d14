import { sampleSlo } from '../../views/sample/sampleAnswer';
import { filterSlos } from './filterSlos';

const slos = [
  sampleSlo({ displayName: 'Availability', service: 'checkout', team: 'payments', labels: { tier: 'gold', zone: 'eu' } }),
  sampleSlo({ displayName: 'Latency', service: 'search', team: 'web', labels: { tier: 'silver', zone: 'eu' } }),
  sampleSlo({ displayName: 'Freshness', service: 'feed', team: undefined, labels: { tier: 'gold' } }),
];
const none = { service: '', team: '', label: '', text: '' };

it.each`
  filter                                | expected
  ${{}}                                 | ${['Availability', 'Latency', 'Freshness']}
  ${{ service: 'checkout, feed' }}      | ${['Availability', 'Freshness']}
  ${{ team: 'web' }}                    | ${['Latency']}
  ${{ label: 'tier=gold' }}             | ${['Availability', 'Freshness']}
  ${{ label: 'tier=gold,zone=eu' }}     | ${['Availability']}
  ${{ label: 'tier=gold,silver' }}      | ${['Availability', 'Latency', 'Freshness']}
  ${{ text: 'SEAR' }}                   | ${['Latency']}
  ${{ text: 'nothing' }}                | ${[]}
  ${{ team: 'web', label: 'tier=gold' }} | ${[]}
`('$filter', ({ filter, expected }) => {
  expect(filterSlos(slos, { ...none, ...filter }).map(({ displayName }) => displayName)).toEqual(expected);
});
