/** What the demo company has written down of some services, beside who owns them. */
export const demoServiceDetails: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  checkout: {
    environments: ['production', 'staging'],
    criticality: 'critical',
    rota: 'https://wiki.fjord-outfitters.example/on-call/storefront',
    runbook: 'https://wiki.fjord-outfitters.example/runbooks/checkout',
    dependencies: [
      { slo: 'headroom-payments/availability', strength: 'hard', party: 'own' },
      { slo: 'headroom-session-store/availability', strength: 'hard', party: 'own' },
      { name: 'Address lookup', target: 0.995, strength: 'soft', party: 'third-party' },
    ],
  },
  payments: {
    environments: ['production'],
    criticality: 'critical',
    rota: 'https://wiki.fjord-outfitters.example/on-call/fulfilment',
    dependencies: [{ name: 'Card network', target: 0.9995, strength: 'hard', party: 'third-party' }],
  },
  catalog: { environments: ['production', 'staging'], criticality: 'high' },
  search: {
    environments: ['production'],
    criticality: 'medium',
    dependencies: [{ slo: 'headroom-catalog/availability-month', strength: 'soft', party: 'own' }],
  },
  'user-auth': { environments: ['production'], criticality: 'critical' },
};
