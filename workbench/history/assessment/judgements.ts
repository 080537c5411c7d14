import type { DemoService } from '../demoService';

export type Team = DemoService['team'];

export const teams: readonly Team[] = ['identity', 'storefront', 'fulfilment'];

/** The three milestones, and what the coaches have said since the last. */
export type Stage = 0 | 1 | 2 | 3;

/**
 * Practice → team → one sign for each stage: regressive, beginner, advanced, `.` not assessed, `n` not applicable;
 * `=` in the last place: not looked at again since the last milestone, `c`: looked at and confirmed.
 */
export const judgements: Readonly<Record<string, Readonly<Record<Team, string>>>> = {
  structure: { identity: 'bbac', storefront: 'baa=', fulfilment: 'bbb=' },
  alignment: { identity: 'raa=', storefront: 'baa=', fulfilment: 'rbb=' },
  formal_leadership: { identity: 'bbb=', storefront: 'bbb=', fulfilment: 'bbb=' },
  informal_leadership: { identity: 'rbb=', storefront: 'rrb=', fulfilment: 'rrr=' },
  developers: { identity: 'rba=', storefront: 'bbb=', fulfilment: 'rbb=' },
  operations: { identity: 'bba=', storefront: 'bbb=', fulfilment: 'bbb=' },
  product: { identity: 'rbb=', storefront: 'rbbc', fulfilment: 'rrr=' },
  executives: { identity: '.bb=', storefront: '.bb=', fulfilment: '...=' },
  logging: { identity: 'baac', storefront: 'bbb=', fulfilment: 'rrr=' },
  monitoring: { identity: 'rra=', storefront: 'baa=', fulfilment: 'bbba' },
  testing: { identity: 'bbb=', storefront: 'rbb=', fulfilment: 'rbb=' },
  release: { identity: 'bba=', storefront: 'bbb=', fulfilment: 'rrrb' },
  capacity_planning: { identity: 'rbb=', storefront: 'rb.a', fulfilment: 'rbb=' },
  development: { identity: 'bbba', storefront: 'bbb=', fulfilment: 'rrb=' },
  cooperation: { identity: 'bba=', storefront: 'bba=', fulfilment: 'rbb=' },
  messengers: { identity: 'baa=', storefront: 'bab=', fulfilment: 'rbb=' },
  risk_sharing: { identity: 'rba=', storefront: 'bbb=', fulfilment: 'rrr=' },
  bridging: { identity: 'raa=', storefront: 'raa=', fulfilment: 'rrr=' },
  failure_attitude: { identity: 'baa=', storefront: 'bbb=', fulfilment: 'rbb=' },
  novelty_attitude: { identity: 'bbb=', storefront: 'rbb=', fulfilment: '.rr=' },
  customer_support: { identity: 'bbb=', storefront: '...=', fulfilment: 'bbb=' },
  on_call: { identity: 'bbac', storefront: 'bbb=', fulfilment: 'rbb=' },
  incident_response: { identity: 'rbba', storefront: 'rbb=', fulfilment: 'rrb=' },
  production_access: { identity: 'rbb=', storefront: 'rrb=', fulfilment: 'rrr=' },
  regulatory_compliance: { identity: '.bb=', storefront: 'nnn=', fulfilment: 'bbb=' },
  deployment: { identity: 'bba=', storefront: 'bba=', fulfilment: 'rrr=' },
  reliability_prioritization: { identity: 'rba=', storefront: 'rba=', fulfilment: 'rrr=' },
  reliability_decisions: { identity: 'rba=', storefront: 'rbb=', fulfilment: '.rr=' },
};

/** Why a practice is nothing for a team. */
export const reasons: Readonly<Record<string, string>> = {
  'regulatory_compliance/storefront':
    'No regulated data passes the storefront: cards and addresses are kept by fulfilment.',
};

/** Practices that a team wants to take to the highest level, from the second milestone on. */
export const targets: Readonly<Record<Team, readonly string[]>> = {
  identity: ['capacity_planning', 'incident_response', 'product', 'production_access', 'testing', 'development'],
  storefront: ['on_call', 'messengers', 'reliability_decisions', 'capacity_planning', 'release', 'bridging'],
  fulfilment: ['monitoring', 'alignment'],
};

/** Practices that a team wants to take to the middle level. */
export const firstTargets: Readonly<Partial<Record<Team, readonly string[]>>> = {
  fulfilment: ['reliability_prioritization', 'reliability_decisions', 'release', 'logging', 'risk_sharing'],
};

/** Practices that the coaches could hardly see, and those that they saw clearly. */
export const unsure: readonly string[] = ['executives', 'formal_leadership', 'novelty_attitude', 'informal_leadership'];
export const sure: readonly string[] = [
  'logging',
  'monitoring',
  'on_call',
  'reliability_decisions',
  'deployment',
  'messengers',
];
