import { appliesTo } from './appliesTo';

const slo = { ref: { documentUid: 'headroom-checkout', name: 'availability' }, service: 'checkout', team: 'payments' };
const ref = 'headroom-checkout/availability';

it.each`
  case                                  | slos                             | services                  | teams           | applies
  ${'nothing named'}                    | ${[]}                            | ${[]}                     | ${[]}           | ${false}
  ${'the SLO'}                          | ${[ref]}                         | ${[]}                     | ${[]}           | ${true}
  ${'another SLO'}                      | ${['a/b']}                       | ${[]}                     | ${[]}           | ${false}
  ${'this and another SLO'}             | ${['a/b', ref]}                  | ${[]}                     | ${[]}           | ${true}
  ${'its service'}                      | ${[]}                            | ${['checkout']}           | ${[]}           | ${true}
  ${'one of two services'}              | ${[]}                            | ${['search', 'checkout']} | ${[]}           | ${true}
  ${'its team'}                         | ${[]}                            | ${[]}                     | ${['payments']} | ${true}
  ${'its service, another team'}        | ${[]}                            | ${['checkout']}           | ${['search']}   | ${false}
  ${'its service, another SLO of that'} | ${['headroom-checkout/latency']} | ${['checkout']}           | ${[]}           | ${false}
`('$case: $applies', ({ slos, services, teams, applies }) => {
  expect(appliesTo({ slos, services, teams }, slo)).toBe(applies);
});

it('an SLO without a team is named by no team', () => {
  expect(appliesTo({ slos: [], services: [], teams: [''] }, { ...slo, team: undefined })).toBe(false);
});
