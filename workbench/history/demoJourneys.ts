/** SLOs that are made of others, by the service whose document holds them. */
export const demoJourneys: Readonly<
  Record<string, ReadonlyArray<{ name: string; displayName: string; spec: object }>>
> = {
  checkout: [
    {
      name: 'journey',
      displayName: 'Purchase journey',
      spec: {
        description: 'From the shelf to the paid order: somebody who buys needs the catalogue, checkout and payments.',
        service: 'checkout',
        team: 'storefront',
        composite: {
          kind: 'criticalPath',
          parts: [
            { slo: 'headroom-catalog/availability' },
            { slo: 'headroom-checkout/availability' },
            { slo: 'headroom-payments/availability' },
          ],
        },
        timeWindow: [{ duration: '30d', isRolling: true }],
        budgetingMethod: 'Occurrences',
        objectives: [{ target: 0.995 }],
      },
    },
  ],
};
