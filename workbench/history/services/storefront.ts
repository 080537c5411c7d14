import type { DemoInstance, DemoService } from '../demoService';
import { serverErrors } from './indicators';

const checkout: DemoService = {
  name: 'checkout',
  team: 'storefront',
  displayName: 'Checkout',
  description: 'Takes the basket to an order: addresses, shipping, payment.',
  traffic: { rhythm: 'shop', perMinute: 420, growth: 0.06 },
  instances: [
    { name: 'checkout-1:8080', region: 'eu-north', share: 0.38 },
    { name: 'checkout-2:8080', region: 'eu-north', share: 0.36 },
    { name: 'checkout-3:8080', region: 'eu-west', share: 0.26 },
  ],
  counters: { kind: 'http', codes: { '200': 0.974, '404': 0.02585, '500': 0.00012, '503': 0.00003 } },
  deployments: [
    { day: -55, hour: 10, text: 'checkout 31: new address form' },
    { day: -47, hour: 14, text: 'checkout 32: gift cards' },
    { day: -40, hour: 10.5, text: 'checkout 33: fixes' },
    { day: -33, hour: 13, text: 'checkout 34: express checkout' },
    { day: -19, hour: 13, text: 'checkout 35: new tax service' },
    { day: -19, hour: 13.5, text: 'checkout 34: rolled back' },
    { day: -12, hour: 10, text: 'checkout 36: new tax service, second try' },
    { day: -3, hour: 11, text: 'checkout 37: pick-up points' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -47,
      hour: 14.1,
      minutes: 18,
      code: '500',
      ratio: 0.35,
      text: 'Gift cards refused after the release',
      detectedBy: 'alert',
      hasPostmortem: true,
    },
    {
      kind: 'outage',
      day: -19,
      hour: 13.05,
      minutes: 27,
      code: '500',
      ratio: 0.22,
      text: 'Orders failed in the new tax service; rolled back',
      detectedBy: 'alert',
      hasPostmortem: true,
    },
    {
      kind: 'live',
      code: '503',
      ratio: 0.036,
      text: 'Orders fail: the connection pool of the order database runs dry',
      detectedBy: 'alert',
      cause: 'capacity',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Checkout availability',
      indicator: serverErrors('checkout'),
      target: 0.999,
      window: { kind: 'rolling', days: 30 },
      endState: 'burning fast',
      description: 'Each failed request here is an order that may not come back. Agreed with sales.',
    },
  ],
};

/** Pods that join for the busy hours of some days and are gone afterwards. */
const catalogPods: readonly DemoInstance[] = [-58, -51, -44, -37, -30, -23, -16, -9, -8, -2, -1].flatMap((day) => [
  { name: `catalog-burst-${day + 100}a:8080`, region: 'eu-west', share: 0.09, lives: { day, hour: 15.5, hours: 6 } },
  { name: `catalog-burst-${day + 100}b:8080`, region: 'eu-west', share: 0.07, lives: { day, hour: 17.2, hours: 2 } },
]);

const catalog: DemoService = {
  name: 'catalog',
  team: 'storefront',
  displayName: 'Catalogue',
  description: 'Product pages, prices and pictures.',
  traffic: { rhythm: 'shop', perMinute: 1500, growth: 0.05 },
  instances: [
    { name: 'catalog-1:8080', region: 'eu-north', share: 0.55 },
    { name: 'catalog-2:8080', region: 'eu-west', share: 0.45 },
    ...catalogPods,
  ],
  counters: { kind: 'http', codes: { '200': 0.9548, '404': 0.045, '500': 0.00016, '503': 0.00004 } },
  lateSeries: true,
  deployments: [
    { day: -57, hour: 9, text: 'catalog 118: larger pictures' },
    { day: -45, hour: 9, text: 'catalog 119: fixes' },
    { day: -29, hour: 15, text: 'catalog 120: price service in eu-west' },
    { day: -12, hour: 9, text: 'catalog 121: autumn collection' },
    { day: -4, hour: 14, text: 'catalog 122: picture cache' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -43,
      hour: 20,
      minutes: 50,
      code: '503',
      ratio: 0.12,
      text: 'Cache nodes ran out of memory',
      detectedBy: 'support',
      hasPostmortem: true,
      cause: 'capacity',
    },
    {
      kind: 'outage',
      day: -12,
      hour: 9.1,
      minutes: 22,
      code: '500',
      ratio: 0.16,
      text: 'Missing translations broke product pages',
      detectedBy: 'customers',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Catalogue availability',
      indicator: serverErrors('catalog'),
      target: 0.999,
      window: { kind: 'rolling', days: 30 },
      groupBy: ['region'],
      endState: 'healthy',
      description:
        'Most visits begin on a product page: if it does not open, people go elsewhere. Counted by region, as each is served from its own site.',
    },
    {
      name: 'availability-month',
      displayName: 'Catalogue availability, calendar month',
      indicator: serverErrors('catalog'),
      target: 0.998,
      window: { kind: 'calendar', unit: 'month', timeZone: 'Europe/Oslo' },
      endState: 'healthy',
      description:
        'Our sister company shows our products in its own shop and is promised 99.8 % in each calendar month.',
    },
  ],
};

const search: DemoService = {
  name: 'search',
  team: 'storefront',
  displayName: 'Search',
  description: 'Finds products by text and filter.',
  traffic: { rhythm: 'shop', perMinute: 600, growth: 0.03 },
  instances: [
    { name: 'search-1:9200', region: 'eu-north', share: 0.5 },
    { name: 'search-2:9200', region: 'eu-north', share: 0.5 },
  ],
  counters: { kind: 'http', codes: { '200': 0.9987, '500': 0.0009, '503': 0.0003 } },
  deployments: [
    { day: -50, hour: 11, text: 'search 7.3: synonyms' },
    { day: -35, hour: 11, text: 'search 7.4: spelling' },
    { day: -20, hour: 8.5, text: 'search 7.5: larger index' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -39,
      hour: 12,
      minutes: 60,
      code: '503',
      ratio: 0.5,
      text: 'Index corrupt, rebuilt from scratch',
      detectedBy: 'alert',
      hasPostmortem: true,
    },
    {
      kind: 'leak',
      fromDay: -20,
      toDay: 0,
      code: '500',
      ratio: 0.0081,
      text: 'Time-outs creep up since the larger index',
      detectedBy: 'support',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Search availability',
      indicator: serverErrors('search'),
      target: 0.995,
      window: { kind: 'rolling', days: 30 },
      endState: 'at risk',
      description: 'Half of all orders begin with a search. When it fails, the shop looks empty.',
    },
  ],
};

export const storefront: readonly DemoService[] = [checkout, catalog, search];
