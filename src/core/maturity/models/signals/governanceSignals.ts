import type { Signal } from '../../modelSchema';

/** Signals of governance. Hints of queries are untested starting points. */
export const governanceSignals: readonly Signal[] = [
  {
    id: 'service_owner_coverage',
    type: 'ratio',
    window: 'now',
    availability: 'builtin',
    means: 'share of services with exactly one owning team label',
  },
  {
    id: 'review_age_days',
    type: 'age_days',
    window: 'now',
    availability: 'builtin',
    means: 'days since the last held review of a given kind (parameter: review)',
  },
  {
    id: 'review_on_time_share',
    type: 'ratio',
    window: 'last 4 cycles',
    availability: 'builtin',
    means: 'share of cycles in which the review was held before its due date (parameter: review)',
  },
  {
    id: 'review_leader_attendance',
    type: 'ratio',
    window: 'last 4 cycles',
    availability: 'manual',
    means: 'share of held reviews with a leader in the room (parameter: review)',
  },
  {
    id: 'review_action_closure',
    type: 'ratio',
    window: 'last 4 cycles',
    availability: 'builtin',
    means: 'share of review actions closed by the next cycle (parameter: review)',
  },
  {
    id: 'toil_hours_tracked',
    type: 'bool',
    window: '90d',
    availability: 'manual',
    means: 'time spent on toil is recorded',
  },
  {
    id: 'toil_share',
    type: 'ratio',
    window: '90d',
    availability: 'manual',
    means: 'toil hours divided by working hours',
  },
  {
    id: 'toil_trend',
    type: 'trend',
    window: 'last 4 quarters',
    availability: 'manual',
    means: 'direction of the toil share',
  },
  {
    id: 'dependency_map_age_days',
    type: 'age_days',
    window: 'now',
    availability: 'builtin',
    means: 'days since the list of critical dependencies was confirmed',
  },
  {
    id: 'prr_items_met',
    type: 'ratio',
    window: 'now',
    availability: 'builtin',
    means: 'share of must-have readiness items met at the last review',
  },
];
