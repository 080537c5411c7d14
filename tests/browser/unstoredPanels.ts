/** A burn-down panel whose SLO is written into its options. */
export const inlinePanel = {
  options: {
    source: 'inline',
    inline: {
      dataSourceUid: 'prometheus',
      kind: 'bad',
      event: 'http_requests_total{job="checkout",code=~"5.."}',
      total: 'http_requests_total{job="checkout"}',
      histogram: '',
      threshold: 0.5,
      target: '99.9',
      window: '30d',
    },
  },
};

const query = (refId: string, selector: string) => ({
  refId,
  datasource: { uid: 'prometheus', type: 'prometheus' },
  expr: `sum(increase(${selector}[$__interval]))`,
  range: true,
});

/** A burn-down panel that counts what its own queries bring. */
export const queriesPanel = {
  options: { source: 'queries', fields: { bad: '', total: '', target: '99.9' } },
  targets: [
    query('bad', 'http_requests_total{job="search",code=~"5.."}'),
    query('total', 'http_requests_total{job="search"}'),
  ],
};
