import type { Dimension } from '../../modelSchema';

export const mttrMttfReview: Dimension = {
  id: 'mttr_mttf_review',
  name: 'Blameless MTTR and MTTF review',
  review: {
    maxIntervalMonths: 3,
    reviewed: 'every team of the group with something running in production',
    reviewers: 'leaders of the organisation plus peer teams',
    scope: 'group',
    sequence: ['inside each team with its managers', 'then upward to group leadership'],
    inputs: ['history of mean time to failure per team', 'history of mean time to repair per team'],
    ifNoHistory: 'start recording now to form a baseline',
    outputs: [
      'where each team was, is and is heading',
      'whether SRE reduces failures and speeds repair',
      'awareness of priority choices between features and availability',
    ],
    differsFrom: 'incident review, which looks at single incidents and is needed as well',
  },
  practices: [
    {
      id: 'mttx_cadence',
      name: 'Held in time',
      levels: {
        absent: 'Never.',
        'ad-hoc': 'After bad quarters only.',
        'on-cadence': 'Every three months, in the team and then with group leadership.',
        effective: 'If the numbers stand still, the reason is found and acted on.',
      },
      levelOrigins: { 'on-cadence': 'source', effective: 'source' },
      questions: ["What did last quarter's review change?"],
      evidence: [
        {
          signal: 'review_age_days',
          review: 'mttr_mttf_review',
          when: '<= 92',
          suggests: 'on-cadence',
          strength: 'strong',
        },
        { signal: 'review_age_days', review: 'mttr_mttf_review', when: '> 92', caps: 'ad-hoc', strength: 'strong' },
        {
          signal: 'review_on_time_share',
          review: 'mttr_mttf_review',
          when: '< 0.5',
          caps: 'ad-hoc',
          strength: 'moderate',
        },
        {
          signal: 'review_action_closure',
          review: 'mttr_mttf_review',
          when: '>= 0.8',
          suggests: 'effective',
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'mttx_data',
      name: 'Baseline and trend',
      levels: {
        absent: 'No record.',
        'ad-hoc': 'Recording has begun.',
        'on-cadence': 'A baseline and a trend exist for each team.',
        effective: 'Both trends improve, or an agreed reason stands beside them.',
      },
      levelOrigins: { 'ad-hoc': 'source', 'on-cadence': 'source' },
      questions: ['From which tool do the figures come?', 'How many incidents stand behind the trend?'],
      evidence: [
        { signal: 'incident_records', when: '== 0', caps: 'absent', strength: 'moderate' },
        { signal: 'mttr_trend', when: 'falling', suggests: 'effective', strength: 'moderate' },
        { signal: 'mttf_trend', when: 'rising', suggests: 'effective', strength: 'moderate' },
      ],
    },
    {
      id: 'mttx_blameless',
      name: 'Blameless handling',
      levels: {
        absent: 'Incident data is used to blame people.',
        'ad-hoc': 'Blamelessness is claimed, but single people are hinted at.',
        'on-cadence': 'Data is gathered per team without names or ids, and answers speak for the team.',
        effective: 'Teams bring their own bad numbers first.',
      },
      levelOrigins: { absent: 'source', 'ad-hoc': 'source', 'on-cadence': 'source' },
      questions: ['Could a listener tell who made the mistake?'],
      evidence: [],
      evidenceNote: 'Deliberately no automatic signal.',
    },
  ],
};
