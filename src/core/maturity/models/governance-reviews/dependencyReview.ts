import type { Dimension } from '../../modelSchema';

export const dependencyReview: Dimension = {
  id: 'dependency_review',
  name: 'Critical dependency review',
  review: {
    maxIntervalMonths: 6,
    intervalNote: 'The source once calls it quarterly in passing; its heading and closing paragraph say six months.',
    reviewed: 'every team of the group with something running in production',
    reviewers: 'leaders of the organisation plus peer teams; technical managers and leading engineers meet',
    scope: 'group',
    inputs: ['infrastructure and services on the critical path of several others'],
    agenda: [
      'Who owns your uptime, which design choices led there, and can you live with it?',
      'Which outages did it cause you, and how much availability was lost?',
      'Does everything hang on it, and is redundancy missing?',
      'Is there a plan for its outage, and does everyone know how to notice and report one?',
      'Assign mitigation tasks, or judge how earlier ones worked and amend them.',
    ],
    outputs: ['mitigation plan with owners', 'less knowledge locked in a few heads'],
    condition: 'Teams that run such dependencies act as service providers; tiered SLAs help.',
  },
  practices: [
    {
      id: 'dep_cadence',
      name: 'Held in time',
      levels: {
        absent: 'Never.',
        'ad-hoc': 'After an outage.',
        'on-cadence':
          'Every six months; the opening one takes most effort, later ones cover new dependencies and progress.',
        effective: 'Risk from the worst dependencies falls from one meeting to the next.',
      },
      levelOrigins: { 'on-cadence': 'source' },
      questions: ['Which dependency is new since last time?'],
      evidence: [
        {
          signal: 'review_age_days',
          review: 'dependency_review',
          when: '<= 183',
          suggests: 'on-cadence',
          strength: 'strong',
        },
        { signal: 'review_age_days', review: 'dependency_review', when: '> 183', caps: 'ad-hoc', strength: 'strong' },
        {
          signal: 'review_on_time_share',
          review: 'dependency_review',
          when: '< 0.5',
          caps: 'ad-hoc',
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'dep_map',
      name: 'Known dependencies',
      levels: {
        absent: 'Known to a few heads.',
        'ad-hoc': 'An old diagram exists.',
        'on-cadence': 'Components critical to several services are identified and reasoned about.',
        effective: 'Each has an objective, an owner and a measured effect on dependants.',
      },
      levelOrigins: { 'on-cadence': 'source' },
      questions: ['What could take down three services at once?'],
      evidence: [
        { signal: 'dependency_map_age_days', when: '<= 183', suggests: 'on-cadence', strength: 'strong' },
        { signal: 'dependency_slo_coverage', when: '>= 0.8', suggests: 'effective', strength: 'moderate' },
      ],
    },
    {
      id: 'dep_mitigation',
      name: 'Mitigation',
      levels: {
        absent: 'No plan.',
        'ad-hoc': 'Ideas without owners.',
        'on-cadence': 'Tasks are assigned to people or teams.',
        effective: 'Their success is reviewed, and the plan is changed where it fails.',
      },
      levelOrigins: { 'on-cadence': 'source', effective: 'source' },
      questions: ['Which mitigation proved itself?'],
      evidence: [
        {
          signal: 'review_action_closure',
          review: 'dependency_review',
          when: '>= 0.8',
          suggests: 'effective',
          strength: 'moderate',
        },
      ],
    },
  ],
};
