import type { DemoService } from '../demoService';
import { serverErrors } from '../services/indicators';

/** The uid of the data source with what partners of the demo company measure. */
export const partnersUid = 'partners';

/** The carrier that brings the parcels. Of its SLOs it defines most with other tools. */
export const parcels: DemoService = {
  name: 'parcels',
  team: 'fulfilment',
  displayName: 'Parcel tracking',
  description: 'Where a parcel is, as the carrier tells it.',
  dataSource: partnersUid,
  traffic: { rhythm: 'shop', perMinute: 1800, growth: 0.02 },
  instances: [
    { name: 'parcels-1:8080', region: 'eu-north', share: 0.6 },
    { name: 'parcels-2:8080', region: 'eu-west', share: 0.4 },
  ],
  counters: {
    kind: 'http',
    codes: { '200': 0.9772, '404': 0.02, '500': 0.0024, '503': 0.0004 },
    histogram: { metric: 'parcels_request_duration_seconds' },
  },
  deployments: [
    { day: -12, hour: 9, text: 'parcels 12: map of depots' },
    { day: -6, hour: 10, text: 'parcels 13: fixes' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -9,
      hour: 15,
      minutes: 35,
      code: '500',
      ratio: 0.3,
      text: 'The depots’ gateway did not answer',
      detectedBy: 'customers',
    },
    {
      kind: 'outage',
      day: -6,
      hour: 10.2,
      minutes: 50,
      code: 'slow',
      ratio: 0.3,
      text: 'Maps were drawn anew at each visit',
      detectedBy: 'support',
    },
  ],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Parcel tracking availability',
      indicator: serverErrors('parcels'),
      target: 0.993,
      window: { kind: 'rolling', days: 14 },
      endState: 'healthy',
      description: 'Who cannot see the parcel calls us. Its events are recorded by rules since a few days.',
    },
  ],
};
