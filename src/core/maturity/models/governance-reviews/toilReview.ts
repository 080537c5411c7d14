import type { Dimension } from '../../modelSchema';

export const toilReview: Dimension = {
  id: 'toil_review',
  name: 'Toil review',
  review: {
    maxIntervalMonths: 3,
    reviewed: 'every team of the group with something running in production',
    reviewers: 'leaders of the organisation plus peer teams, with senior engineers',
    scope: 'group',
    inputs: ['SRE backlog of each team'],
    agenda: [
      'each team presents its backlog',
      'others point out what they share',
      'look for gains for the organisation, not team by team',
    ],
    outputs: ['common toil and joint improvements'],
    duration: 'need not be long',
  },
  practices: [
    {
      id: 'toil_cadence',
      name: 'Held in time',
      levels: {
        absent: 'Never.',
        'ad-hoc': 'Now and then.',
        'on-cadence': 'Quarterly; all teams present.',
        effective: 'Each review starts at least one shared improvement.',
      },
      levelOrigins: { 'on-cadence': 'source' },
      questions: ['Which team did not present, and why?'],
      evidence: [
        { signal: 'review_age_days', review: 'toil_review', when: '<= 92', suggests: 'on-cadence', strength: 'strong' },
        { signal: 'review_age_days', review: 'toil_review', when: '> 92', caps: 'ad-hoc', strength: 'strong' },
        { signal: 'review_on_time_share', review: 'toil_review', when: '< 0.5', caps: 'ad-hoc', strength: 'moderate' },
      ],
    },
    {
      id: 'toil_common',
      name: 'Shared gains',
      levels: {
        absent: 'Teams work alone.',
        'ad-hoc': 'Similarities are found by chance.',
        'on-cadence': 'Similarities between backlogs are brought out.',
        effective: 'The organisation improves as a whole.',
      },
      levelOrigins: { 'on-cadence': 'source', effective: 'source' },
      questions: ['Which toil disappeared for more than one team?'],
      evidence: [
        { signal: 'toil_trend', when: 'falling', suggests: 'effective', strength: 'moderate' },
        {
          signal: 'review_action_closure',
          review: 'toil_review',
          when: '>= 0.8',
          suggests: 'effective',
          strength: 'weak',
        },
      ],
    },
  ],
};
