import { sampleAnswer, sampleSlo } from '../../views/sample/sampleAnswer';
import type { SloRow } from '../../views/table/sloRow';
import {
  countStatuses,
  filterByDefinition,
  filterByStatus,
  hasFilters,
  parseFilters,
  parseGroupBy,
  parseSort,
  sortParams,
} from './overviewFilters';

const checkout: SloRow = { slo: sampleSlo(), answer: { status: 'ready', value: sampleAnswer() } };
const cart: SloRow = {
  slo: sampleSlo({ displayName: 'Cart latency', service: 'cart', team: undefined, labels: {} }),
  answer: { status: 'loading' },
};
const filters = (search: string) => parseFilters(new URLSearchParams(search));

it('reads filters from the address and drops what it does not know', () => {
  expect(filters('q=cart&status=exhausted,nonsense,no-data')).toEqual({
    text: 'cart',
    team: '',
    service: '',
    label: '',
    statuses: ['exhausted', 'no-data'],
  });
  expect(hasFilters(filters('group=team'))).toBe(false);
  expect(parseSort(new URLSearchParams('sort=budget&order=desc'))).toEqual({ key: 'budget', descending: true });
  expect(parseSort(new URLSearchParams('sort=constructor')).key).toBe('attention');
  expect(sortParams({ key: 'budget', descending: false })).toEqual({
    sort: 'budget',
    order: undefined,
    page: undefined,
  });
  expect(parseGroupBy(new URLSearchParams('group=label:tier'))).toBe('label:tier');
  expect(parseGroupBy(new URLSearchParams('group=x'))).toBe('');
});

it.each([
  ['', 2],
  ['q=CART', 1],
  ['q=checkout gold', 1],
  ['q=checkout silver', 0],
  ['team=payments', 1],
  ['service=cart', 1],
  ['label=tier%3Dgold', 1],
  ['label=tier', 0],
])('%s leaves %d', (search, count) =>
  expect(filterByDefinition([checkout, cart], filters(search))).toHaveLength(count)
);

it('what cannot be asked, or failed, is filtered and counted as not known', () => {
  const lost: SloRow = { ...cart, notAsked: 'The data source “gone” does not exist.' };
  const failed: SloRow = { ...cart, answer: { status: 'failed', problem: { code: 'timeout', detail: '' } } };
  expect(filterByStatus([checkout, cart, lost, failed], ['not-known'])).toEqual([lost, failed]);
  expect(countStatuses([checkout, cart, lost, failed])).toMatchObject({ 'not-known': 2, healthy: 0 });
});

it('filters and counts by the status that is known', () => {
  expect(filterByStatus([checkout, cart], ['burning-fast'])).toEqual([checkout]);
  expect(filterByStatus([checkout, cart], [])).toHaveLength(2);
  expect(countStatuses([checkout, cart])).toMatchObject({ 'burning-fast': 1, healthy: 0 });
});
