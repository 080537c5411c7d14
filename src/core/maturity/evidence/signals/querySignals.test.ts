import type { Status } from '../../../slo/answer';
import { loadedDocument } from '../../../documents/testing/loadedDocument';
import { ownedDocuments } from '../facts/ownedDocuments';
import { computeEvidence } from '../signalSources';
import { down, factsWith, NOW_MS, read, reading } from '../testing/facts';

const service = {
  apiVersion: 'headroom/v1',
  kind: 'Service',
  metadata: { name: 'basket' },
  spec: { team: 'shop' },
} as const;
const absent = { status: 'absent', connect: 'add-loki' };
const ofShop = { service: 'basket' };
const ofCore = { job: 'ledger' };
const sli = (a: number, b: number) => ({
  'sli:a/availability': a > 0 ? reading([{}, a]) : reading(),
  'sli:a/latency': b > 0 ? reading([{}, b]) : reading(),
});

it.each`
  signal                       | case                              | readings                                                                                                                             | expected
  ${'outside_in_probe'}        | ${'by service'}                   | ${{ outside_in_probe: reading([ofShop, 1]) }}                                                                                        | ${true}
  ${'outside_in_probe'}        | ${'only of others'}               | ${{ outside_in_probe: reading([ofCore, 1]) }}                                                                                        | ${false}
  ${'outside_in_probe'}        | ${'no series at all'}             | ${{ outside_in_probe: reading() }}                                                                                                   | ${'export-metric'}
  ${'outside_in_probe'}        | ${'series that name nobody'}      | ${{ outside_in_probe: reading([{ job: 'blackbox' }, 3]) }}                                                                           | ${'label-series'}
  ${'outside_in_probe'}        | ${'down'}                         | ${{ outside_in_probe: down }}                                                                                                        | ${'unreadable'}
  ${'canary_in_use'}           | ${'by team'}                      | ${{ canary_in_use: reading([{ team: 'shop' }, 1]) }}                                                                                 | ${true}
  ${'autoscaler_coverage'}     | ${'one of two'}                   | ${{ deployed_services: reading([{ service: 'basket' }, 1], [{ service: 'search' }, 1]), autoscaled_services: reading([ofShop, 1]) }} | ${0.5}
  ${'autoscaler_coverage'}     | ${'no deployment of its own'}     | ${{ deployed_services: reading([{ service: 'ledger' }, 1]), autoscaled_services: reading() }}                                        | ${'no-data'}
  ${'autoscaler_coverage'}     | ${'no deployments known'}         | ${{ deployed_services: reading(), autoscaled_services: reading() }}                                                                  | ${'export-metric'}
  ${'alert_short_lived_share'} | ${'one of four'}                  | ${{ alerts_ended: reading([ofShop, 4], [ofCore, 9]), alerts_short_lived: reading([ofShop, 1], [ofCore, 9]) }}                        | ${0.25}
  ${'alert_short_lived_share'} | ${'none short'}                   | ${{ alerts_ended: reading([ofShop, 4]), alerts_short_lived: reading() }}                                                             | ${0}
  ${'alert_short_lived_share'} | ${'none ended'}                   | ${{ alerts_ended: reading(), alerts_short_lived: reading() }}                                                                        | ${'no-data'}
  ${'alert_short_lived_share'} | ${'alerts that name nobody'}      | ${{ alerts_ended: reading([{}, 4]), alerts_short_lived: reading() }}                                                                 | ${'label-alert-rules'}
  ${'service_metrics_present'} | ${'both SLOs'}                    | ${sli(2, 3)}                                                                                                                         | ${true}
  ${'service_metrics_present'} | ${'one of two'}                   | ${sli(0, 3)}                                                                                                                         | ${true}
  ${'service_metrics_present'} | ${'silent'}                       | ${sli(0, 0)}                                                                                                                         | ${false}
  ${'service_metrics_present'} | ${'silent as far as it was read'} | ${{ ...sli(0, 0), 'sli:a/latency': down }}                                                                                           | ${'unreadable'}
  ${'log_service_coverage'}    | ${'one of two'}                   | ${{ log_lines: reading([ofShop, 9]) }}                                                                                               | ${0.5}
  ${'log_service_coverage'}    | ${'only others log'}              | ${{ log_lines: reading([ofCore, 9]) }}                                                                                               | ${0}
  ${'log_service_coverage'}    | ${'streams that name nobody'}     | ${{ log_lines: reading() }}                                                                                                          | ${'label-log-streams'}
  ${'log_service_coverage'}    | ${'no Loki'}                      | ${{ log_lines: absent }}                                                                                                             | ${'add-loki'}
  ${'structured_log_share'}    | ${'JSON and logfmt'}              | ${{ log_lines: reading([ofShop, 10]), log_lines_json: reading([ofShop, 3]), log_lines_logfmt: reading([ofShop, 1], [ofCore, 5]) }}   | ${0.4}
  ${'structured_log_share'}    | ${'no lines'}                     | ${{ log_lines: reading([ofCore, 10]), log_lines_json: reading(), log_lines_logfmt: reading() }}                                      | ${'no-data'}
  ${'structured_log_share'}    | ${'one part failed'}              | ${{ log_lines: reading([ofShop, 10]), log_lines_json: reading(), log_lines_logfmt: down }}                                           | ${'unreadable'}
  ${'trace_id_log_share'}      | ${'half of the requests'}         | ${{ log_lines: reading([ofShop, 10]), log_requests: reading([ofShop, 4]), log_requests_traced: reading([ofShop, 2]) }}               | ${0.5}
`('$signal, $case: $expected', ({ signal, readings, expected }) => {
  const state = computeEvidence(factsWith({ readings }), ['shop'])[signal]?.shop;
  const told =
    state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason);
  expect(told).toBe(expected);
});

it('is loading until it was asked', () => {
  expect(computeEvidence(factsWith(), ['shop']).structured_log_share?.shop).toEqual({ status: 'loading' });
});

const standing = (
  sli: number | 'no-data',
  remaining: number | 'no-data' = 0.5,
  team = 'shop',
  status: Status = 'healthy'
) => ({
  team,
  target: 0.99,
  figures: { sli, remaining, status, asOfMs: NOW_MS, window: { fromMs: 0, toMs: NOW_MS } } as never,
});
const open = (sli: number | 'no-data') => standing(sli, sli, 'shop', 'not-known');
const unmeasured = { team: 'shop', target: 0.99, figures: undefined };

it.each`
  case                           | standings                                        | adherence        | tracked
  ${'one of two met'}            | ${[standing(0.99), standing(0.98)]}              | ${0.5}           | ${true}
  ${'one without data'}          | ${[standing(1), standing('no-data', 'no-data')]} | ${1}             | ${true}
  ${'none with data'}            | ${[standing('no-data', 'no-data')]}              | ${'no-data'}     | ${'no-data'}
  ${'one not known yet'}         | ${[standing(1), open(0.5)]}                      | ${1}             | ${true}
  ${'one missed, one not known'} | ${[standing(0.5), open(1)]}                      | ${0}             | ${true}
  ${'none known yet'}            | ${[open(1), open('no-data')]}                    | ${'incomplete'}  | ${'incomplete'}
  ${'one silent, one not known'} | ${[standing('no-data', 'no-data'), open(1)]}     | ${'incomplete'}  | ${'incomplete'}
  ${'none measured'}             | ${[unmeasured]}                                  | ${'unreadable'}  | ${'unreadable'}
  ${'none of its own'}           | ${[standing(1, 1, 'core')]}                      | ${'define-slos'} | ${'define-slos'}
`('SLOs now, $case: $adherence and $tracked', ({ standings, adherence, tracked }) => {
  const evidence = computeEvidence(factsWith({ standings: read(standings) }), ['shop']);
  const told = [evidence.slo_adherence?.shop, evidence.eb_tracked?.shop].map((state) =>
    state?.status === 'known' ? state.reading : state?.status === 'unknown' && (state.connect ?? state.reason)
  );
  expect(told).toEqual([adherence, tracked]);
});

it('marks a share of SLOs that leaves one out as partial', () => {
  const evidence = computeEvidence(factsWith({ standings: read([standing(1), open(1)]) }), ['shop']);
  expect(evidence.slo_adherence?.shop).toMatchObject({
    quality: ['partial'],
    provenance: { note: 'current-window 1/1' },
  });
  expect(evidence.eb_tracked?.shop).toMatchObject({ quality: ['partial'], provenance: { note: '1/2' } });
});

it('a team that is named and has no SLO tracks no budget', () => {
  const documents = ownedDocuments([loadedDocument({ services: [service] })], 0);
  expect(computeEvidence(factsWith({ documents: read(documents) }), ['shop']).eb_tracked?.shop).toMatchObject({
    status: 'known',
    reading: false,
  });
});
