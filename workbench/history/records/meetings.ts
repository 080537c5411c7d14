import type { RECORD_TAGS } from '../../../src/core/maturity/evidence/signalSources';
import type { DemoService } from '../demoService';

export interface Meeting {
  team: DemoService['team'];
  kind: Exclude<keyof typeof RECORD_TAGS, 'deployment' | 'incident'>;
  day: number;
  text: string;
  more?: readonly string[];
}

const readiness = ['review:prr'];

/** Reviews, decisions and rehearsals that the teams wrote down. */
export const meetings: readonly Meeting[] = [
  // Identity looks at its objectives every quarter and lets the budget decide.
  { team: 'identity', kind: 'sloReview', day: -340, text: 'First objectives for sign-in agreed with the storefront' },
  {
    team: 'identity',
    kind: 'sloReview',
    day: -251,
    text: 'Objectives of sign-in kept; latency threshold lowered to half a second',
  },
  { team: 'identity', kind: 'sloReview', day: -161, text: 'Session store gets an objective of its own' },
  { team: 'identity', kind: 'sloReview', day: -71, text: 'Objectives kept; latency is what people notice' },
  { team: 'identity', kind: 'decision', day: -214, text: 'Certificate renewal automated before the next feature' },
  { team: 'identity', kind: 'decision', day: -152, text: 'Budget healthy: passkeys for staff may ship' },
  { team: 'identity', kind: 'decision', day: -84, text: 'Budget healthy: passkeys for customers may ship' },
  {
    team: 'identity',
    kind: 'decision',
    day: -36,
    text: 'Half the budget spent by slow hashing: hashing moves to hosts of its own',
  },
  {
    team: 'identity',
    kind: 'decision',
    day: -17,
    text: 'Fail-over of the session store is practised before token changes go on',
  },
  {
    team: 'identity',
    kind: 'decision',
    day: -5,
    text: 'Index on the sessions table goes first, features wait a sprint',
  },
  { team: 'identity', kind: 'rehearsal', day: -47, text: 'Rehearsed: sign-in without its identity provider' },
  { team: 'identity', kind: 'chaos', day: -29, text: 'Stopped one of two session stores at noon' },
  { team: 'identity', kind: 'dependencies', day: -120, text: 'Map of dependencies checked with the storefront' },
  { team: 'identity', kind: 'review', day: -92, text: 'Readiness review of passkeys', more: readiness },
  // Storefront began well; the quarter's review fell to the season's sale.
  { team: 'storefront', kind: 'sloReview', day: -296, text: 'Checkout gets the first objective, agreed with sales' },
  { team: 'storefront', kind: 'sloReview', day: -199, text: 'Objectives for catalogue and search' },
  { team: 'storefront', kind: 'sloReview', day: -101, text: 'Search objective kept at 99.5 %' },
  { team: 'storefront', kind: 'decision', day: -168, text: 'Budget spent: two sprints for voucher stability' },
  { team: 'storefront', kind: 'decision', day: -58, text: 'Larger pictures wait until the cache has room' },
  { team: 'storefront', kind: 'decision', day: -18, text: 'Tax service rolled back; second try only with a switch' },
  { team: 'storefront', kind: 'rehearsal', day: -188, text: 'Rehearsed: sale day with one region' },
  { team: 'storefront', kind: 'dependencies', day: -199, text: 'Map of dependencies drawn for checkout' },
  { team: 'storefront', kind: 'review', day: -57, text: 'Readiness review of the price service', more: readiness },
  // Fulfilment tried once.
  { team: 'fulfilment', kind: 'sloReview', day: -290, text: 'Objective for payments agreed with finance' },
  { team: 'fulfilment', kind: 'decision', day: -289, text: 'Card network change waits for the new contract' },
];
