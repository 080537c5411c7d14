import type { DemoService } from '../demoService';
import { ofJob, serverErrors } from './indicators';

const payments: DemoService = {
  name: 'payments',
  team: 'fulfilment',
  displayName: 'Payments',
  description: 'Reserves, captures and refunds money.',
  traffic: { rhythm: 'shop', perMinute: 180, growth: 0.06 },
  instances: [
    { name: 'payments-1:8443', region: 'eu-north', share: 0.5 },
    { name: 'payments-2:8443', region: 'eu-west', share: 0.5 },
  ],
  counters: { kind: 'http', codes: { '200': 0.9999, '500': 0.00004, '503': 0.00006 } },
  deployments: [
    { day: -46, hour: 7, text: 'payments 12.0: new card network' },
    { day: -28, hour: 7, text: 'payments 12.1: fixes' },
    { day: -9, hour: 12.9, text: 'payments 12.2: one database connection per request' },
    { day: -9, hour: 14, text: 'payments 12.1: rolled back' },
    { day: -7, hour: 7, text: 'payments 12.3: pooled connections' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -46,
      hour: 7.2,
      minutes: 12,
      code: '500',
      ratio: 0.6,
      text: 'Wrong key for the card network',
      detectedBy: 'customers',
      hasPostmortem: true,
    },
    {
      kind: 'outage',
      day: -23,
      hour: 16,
      minutes: 9,
      code: '503',
      ratio: 0.15,
      text: 'Card network slow to answer',
      detectedBy: 'customers',
    },
    {
      kind: 'outage',
      day: -9,
      hour: 13,
      minutes: 58,
      code: '503',
      ratio: 0.3,
      text: 'Payments refused: database out of connections',
      detectedBy: 'alert',
      hasPostmortem: true,
      cause: 'capacity',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Payments availability',
      indicator: serverErrors('payments'),
      target: 0.9995,
      window: { kind: 'rolling', days: 30 },
      endState: 'exhausted',
      description:
        'A payment that fails is often not tried again: the basket is left, and people ring customer service. Agreed with finance and the card network.',
    },
  ],
};

const shippingLabels: DemoService = {
  name: 'shipping-labels',
  team: 'fulfilment',
  displayName: 'Shipping labels',
  description: 'Prints labels while the warehouse works; nothing at night and at weekends.',
  traffic: { rhythm: 'office', perMinute: 14, growth: 0 },
  instances: [{ name: 'shipping-labels-1:8080', region: 'eu-north', share: 1 }],
  counters: { kind: 'http', codes: { '200': 0.9985, '500': 0.0015 } },
  deployments: [
    { day: -38, hour: 5, text: 'shipping-labels 3.4: parcel lockers' },
    { day: -10, hour: 5, text: 'shipping-labels 3.5: customs forms' },
  ],
  troubles: [
    {
      kind: 'leak',
      fromDay: -10,
      toDay: -8,
      code: '500',
      ratio: 0.02,
      text: 'Customs forms fail for some countries',
      detectedBy: 'support',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Label printing',
      indicator: serverErrors('shipping-labels'),
      target: 0.99,
      window: { kind: 'rolling', days: 30 },
      endState: 'healthy',
      description:
        'Without a label the parcel misses the evening pick-up. One failed print in a hundred is what the packing tables can print again by hand.',
    },
  ],
};

const inventorySync: DemoService = {
  name: 'inventory-sync',
  team: 'fulfilment',
  displayName: 'Inventory sync',
  description: 'Copies stock figures between warehouse and shop, job by job.',
  traffic: { rhythm: 'batch', perMinute: 24, growth: 0.02 },
  instances: [{ name: 'inventory-sync-1:9100', region: 'eu-west', share: 1 }],
  counters: { kind: 'jobs', metric: 'inventory_sync_jobs_total', results: { success: 0.9955, failure: 0.0045 } },
  deployments: [{ day: -31, hour: 12, text: 'inventory-sync 0.9: smaller batches' }],
  troubles: [
    {
      kind: 'outage',
      day: -11,
      hour: 2,
      minutes: 40,
      code: 'failure',
      ratio: 0.35,
      text: 'Warehouse database locked by a report',
      detectedBy: 'support',
    },
  ],
  unscraped: [
    { day: -53, hour: 3, hours: 6 },
    { day: -36, hour: 22, hours: 11 },
    { day: -25, hour: 1, hours: 13 },
    { day: -17, hour: 18, hours: 15 },
    { day: -14, hour: 10, hours: 4 },
    { day: -4, hour: 20, hours: 9 },
  ],
  suggestedSlos: [
    {
      name: 'success',
      displayName: 'Inventory jobs succeed',
      indicator: {
        kind: 'ratio-good',
        good: {
          metric: 'inventory_sync_jobs_total',
          matchers: [
            { label: 'job', operator: '=', value: 'inventory-sync' },
            { label: 'result', operator: '=', value: 'success' },
          ],
        },
        total: ofJob('inventory_sync_jobs_total', 'inventory-sync'),
      },
      target: 0.98,
      window: { kind: 'rolling', days: 30 },
      endState: 'healthy',
      description:
        'When stock figures are late, the shop sells what the warehouse no longer has, and orders must be cancelled.',
    },
  ],
};

const legacyOrders: DemoService = {
  name: 'legacy-orders',
  team: 'fulfilment',
  displayName: 'Legacy orders',
  description: 'The old order system, switched off three weeks ago.',
  traffic: { rhythm: 'shop', perMinute: 40, growth: -0.2 },
  instances: [{ name: 'legacy-orders:8009', region: 'eu-north', share: 1 }],
  counters: { kind: 'http', codes: { '200': 0.9978, '500': 0.0022 } },
  deployments: [],
  troubles: [
    {
      kind: 'outage',
      day: -44,
      hour: 6,
      minutes: 90,
      code: '500',
      ratio: 0.4,
      text: 'Disk full',
      detectedBy: 'alert',
      cause: 'capacity',
    },
  ],
  retired: { day: -21, hour: 9 },
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Legacy orders availability',
      indicator: serverErrors('legacy-orders'),
      target: 0.995,
      window: { kind: 'rolling', days: 30 },
      endState: 'no data',
      description:
        'Orders from before the move still change: returns, address corrections, invoices. Customer service works with it all day.',
    },
  ],
};

export const fulfilment: readonly DemoService[] = [payments, shippingLabels, inventorySync, legacyOrders];
