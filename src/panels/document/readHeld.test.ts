import { readHeld } from './readHeld';

const service = { apiVersion: 'headroom/v1', kind: 'Service', metadata: { name: 'checkout' }, spec: {} };
const slo = {
  apiVersion: 'headroom/v1',
  kind: 'SLO',
  metadata: { name: 'availability' },
  spec: {
    service: 'checkout',
    indicator: {
      spec: {
        ratioMetric: {
          bad: { metricSource: { spec: { metric: 'errors_total' } } },
          total: { metricSource: { spec: { metric: 'requests_total' } } },
        },
      },
    },
    timeWindow: [{ duration: '30d' }],
    objectives: [{ target: 0.999 }],
  },
};
const policy = { apiVersion: 'headroom/v1', kind: 'Policy', metadata: { name: 'freeze' }, spec: {} };
const broken = { ...slo, metadata: { name: 'broken' }, spec: { ...slo.spec, objectives: [{ target: 99.9 }] } };

it('sorts resources by kind and keeps what is broken beside them', () => {
  const result = readHeld(
    { format: 1, uid: 'headroom-checkout', resources: [service, slo, policy, broken] },
    'headroom-checkout'
  );
  expect(result).toMatchObject({
    kind: 'held',
    held: {
      services: [{ metadata: { name: 'checkout' } }],
      slos: [{ ref: { documentUid: 'headroom-checkout', name: 'availability' } }],
      others: [{ kind: 'Policy' }],
      problems: [{ path: 'resources[3].spec.objectives[0].target' }],
      copyOf: undefined,
    },
  });
});

it.each`
  writtenFor             | dashboard              | copyOf
  ${'headroom-checkout'} | ${'other'}             | ${'headroom-checkout'}
  ${'headroom-checkout'} | ${'headroom-checkout'} | ${undefined}
  ${'headroom-checkout'} | ${undefined}           | ${undefined}
  ${undefined}           | ${'other'}             | ${undefined}
`('written for $writtenFor and found in $dashboard', ({ writtenFor, dashboard, copyOf }) => {
  const options = { format: 1, resources: [], ...(writtenFor && { uid: writtenFor }) };
  expect(readHeld(options, dashboard)).toMatchObject({ held: { copyOf } });
});

it('tells a new panel from definitions that cannot be read', () => {
  expect(readHeld({}, 'a')).toEqual({ kind: 'empty' });
  expect(readHeld({ format: 1, resources: 'no list' }, 'a')).toMatchObject({
    kind: 'broken',
    problems: [{ path: 'resources' }],
  });
  expect(readHeld({ format: 2, resources: [] }, 'a')).toMatchObject({ held: { problems: [{ code: 'newer-format' }] } });
});
