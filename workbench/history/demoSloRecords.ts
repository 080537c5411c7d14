import { termsOf } from '../../src/core/documents/record/terms';
import type { JsonObject } from '../../src/core/documents/json';

/** What the demo company has written down of an SLO, beside what is counted: its spec with the record. */
export function withDemoRecord(service: string, name: string, spec: JsonObject): JsonObject {
  return { ...spec, ...records[`${service}/${name}`]?.(spec) };
}

const wiki = 'https://wiki.fjord-outfitters.example';

const records: Readonly<Record<string, (spec: JsonObject) => JsonObject>> = {
  'checkout/availability': (spec) => ({
    record: {
      journey: 'Buy something',
      step: 'Place the order',
      persona: 'Somebody with a full basket, often on a phone',
      brokenMeans: 'The order is refused, and the basket may be empty afterwards',
      complainWhen: 'After the second attempt',
      environments: ['production'],
      regions: ['eu-north', 'eu-west'],
      priority: { level: 'P1', reason: 'Nothing is sold meanwhile' },
      response: { first: 'Storefront on call', within: '15m', mayActAlone: true },
      runbook: `${wiki}/runbooks/checkout`,
      dashboards: [{ title: 'Error budgets', url: '/d/fjord-outfitters' }],
      links: [{ title: 'How an order is placed', url: `${wiki}/architecture/checkout` }],
    },
    agreement: {
      operations: { by: 'Platform team', at: '2026-09-14' },
      development: { by: 'Team storefront', at: '2026-09-14' },
      product: { by: 'Head of sales', at: '2026-09-15' },
      attended: ['Platform team', 'Team storefront', 'Sales'],
      terms: termsOf(spec),
    },
    life: [
      { at: '2026-08-03', stage: 'hypothesis' },
      { at: '2026-08-10', stage: 'measuring' },
      { at: '2026-08-31', stage: 'reviewed' },
    ],
    reviews: [
      { at: '2026-08-31', verdict: 'keep', reason: 'Three weeks of figures match what support hears.' },
      {
        at: '2026-09-28',
        verdict: 'fix',
        causes: ['own-bug'],
        reason: 'Gift cards were refused: releases of checkout now begin with one instance.',
      },
    ],
    reviewBy: '2027-03-01',
  }),
  // Agreed to with another objective, and its review is overdue.
  'search/availability': (spec) => ({
    record: {
      journey: 'Buy something',
      step: 'Find it',
      persona: 'Somebody who knows what it is called',
      brokenMeans: 'The shop looks empty',
    },
    agreement: {
      operations: { by: 'Platform team', at: '2026-08-24' },
      development: { by: 'Team storefront', at: '2026-08-24' },
      product: { by: 'Product management of the shop', at: '2026-08-26' },
      terms: { ...termsOf(spec), objectives: [{ target: 0.999 }] },
    },
    life: [
      { at: '2026-08-03', stage: 'hypothesis' },
      { at: '2026-08-10', stage: 'measuring' },
      { at: '2026-08-31', stage: 'reviewed' },
    ],
    reviews: [
      {
        at: '2026-08-31',
        verdict: 'loosen',
        reason: 'Broken by 0.1 % of searches each week, and nobody noticed.',
      },
    ],
    reviewBy: '2026-11-02',
  }),
};
