import type { DemoService } from '../demoService';
import { ofJob, serverErrors } from './indicators';

const userAuth: DemoService = {
  name: 'user-auth',
  team: 'identity',
  displayName: 'User sign-in',
  description: 'Signs customers and staff in and checks their tokens.',
  traffic: { rhythm: 'shop', perMinute: 240, growth: 0.05 },
  instances: [
    { name: 'user-auth-1:8080', region: 'eu-north', share: 0.52 },
    { name: 'user-auth-2:8080', region: 'eu-north', share: 0.48 },
  ],
  counters: {
    kind: 'http',
    codes: { '200': 0.962, '401': 0.0379, '500': 0.00008, '503': 0.00002 },
    histogram: { metric: 'user_auth_request_duration_seconds' },
  },
  deployments: [
    { day: -52, hour: 9.5, text: 'user-auth 4.1.0: passkeys for staff' },
    { day: -41, hour: 10, text: 'user-auth 4.1.1: fixes' },
    { day: -26, hour: 9.5, text: 'user-auth 4.2.0: passkeys for customers' },
    { day: -13, hour: 13.5, text: 'user-auth 4.2.1: shorter token lifetime' },
    { day: -5, hour: 9.25, text: 'user-auth 4.2.2: index on the sessions table' },
  ],
  troubles: [
    {
      kind: 'outage',
      day: -48,
      hour: 8,
      minutes: 35,
      code: '503',
      ratio: 0.3,
      text: 'Certificate of the identity provider had expired',
      detectedBy: 'customers',
      hasPostmortem: true,
    },
    {
      kind: 'outage',
      day: -37,
      hour: 18,
      minutes: 75,
      code: 'slow',
      ratio: 0.3,
      text: 'Password hashing starved of CPU by a noisy neighbour',
      detectedBy: 'alert',
      hasPostmortem: true,
      cause: 'capacity',
    },
    {
      kind: 'outage',
      day: -18,
      hour: 11.25,
      minutes: 45,
      code: 'slow',
      ratio: 0.35,
      text: 'Sign-in slow: the session store was failing over',
      detectedBy: 'alert',
      hasPostmortem: true,
    },
    {
      kind: 'outage',
      day: -6,
      hour: 15,
      minutes: 190,
      code: 'slow',
      ratio: 0.09,
      text: 'Sign-in slow: a table scan on every token check',
      detectedBy: 'alert',
      hasPostmortem: true,
    },
  ],
  suggestedSlos: [
    {
      name: 'latency',
      displayName: 'Sign-in latency',
      indicator: {
        kind: 'latency',
        histogram: ofJob('user_auth_request_duration_seconds', 'user-auth'),
        thresholdSeconds: 0.5,
      },
      target: 0.99,
      window: { kind: 'rolling', days: 30 },
      endState: 'healthy',
      description: 'People wait at the sign-in form, and those who wait longer than half a second begin to leave.',
    },
    {
      name: 'availability',
      displayName: 'Sign-in availability',
      indicator: serverErrors('user-auth'),
      target: 0.999,
      window: { kind: 'rolling', days: 30 },
      endState: 'healthy',
      description: 'Nobody can order, or see where a parcel is, without signing in; staff cannot work either.',
    },
  ],
};

const sessionStore: DemoService = {
  name: 'session-store',
  team: 'identity',
  displayName: 'Session store',
  description: 'Keeps the sessions of signed-in people.',
  traffic: { rhythm: 'shop', perMinute: 900, growth: 0.04 },
  instances: [
    { name: 'session-store-1:6380', region: 'eu-north', share: 0.5 },
    { name: 'session-store-2:6380', region: 'eu-north', share: 0.5 },
  ],
  counters: { kind: 'http', codes: { '200': 0.999995, '503': 0.000005 } },
  deployments: [{ day: -34, hour: 6, text: 'session-store 2.8.0: security patch' }],
  troubles: [],
  suggestedSlos: [
    {
      name: 'availability',
      displayName: 'Session store availability',
      indicator: serverErrors('session-store'),
      target: 0.9995,
      window: { kind: 'rolling', days: 28 },
      endState: 'healthy',
      description: 'A lost session empties the basket and signs people out in the middle of an order.',
    },
  ],
};

export const identity: readonly DemoService[] = [userAuth, sessionStore];
