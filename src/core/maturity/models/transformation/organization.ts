import type { Dimension } from '../../modelSchema';

export const organization: Dimension = {
  id: 'organization',
  name: 'Organisation',
  askedOf: ['executive', 'manager'],
  practices: [
    {
      id: 'structure',
      name: 'Structure',
      levels: {
        regressive: 'Development, operations and product sit in silos.',
        beginner: 'Departments stay separate but work together.',
        advanced: 'Cross-functional teams act on their own.',
      },
      questions: [
        'Who carries formal accountability for production, and would a newcomer find it on the chart?',
        'Which solid and dotted reporting lines does the chart draw?',
        'Does the leadership circle follow those lines, or does it hold other people too?',
        'Whose daily work really keeps the product up?',
        'Which groups touch an urgent fix before it ships?',
        'Who ranks urgent fixes and reliability work against everything else?',
      ],
      evidence: [
        { signal: 'service_owner_coverage', when: '< 0.5', caps: 'beginner', strength: 'weak' },
        { signal: 'oncall_role_mix', when: '>= 2', suggests: 'beginner', strength: 'weak' },
      ],
    },
    {
      id: 'alignment',
      name: 'Alignment on operational concerns',
      levels: {
        regressive: 'Nobody can see how operational matters get agreed.',
        beginner: 'Agreement comes from meetings called when needed, with some operational data on the table.',
        advanced: 'Indicators, objectives and budget policies are agreed jointly, and the budget decides.',
      },
      questions: [
        "Walk me through what happens to a customer's problem today.",
        'Who staffs support tiers one, two and three?',
        'How many further tiers exist, and who staffs them?',
        'What route does an ordinary request take through the tiers?',
        'Over a year, is the volume of requests rising, level or falling?',
        'Over a year, how long did it take on average to handle one?',
        'How does a change travel from build to customers?',
        'Who may ship an urgent fix, and on what grounds?',
        'Who may ship a feature, and on what grounds?',
        'Does a compliance step apply to either?',
        'Who writes the release and rollout schedules?',
        'How many handovers does one production rollout need?',
        "Is coordinating rollouts somebody's job?",
        'Who usually spots trouble before support hears of it?',
      ],
      evidence: [
        { signal: 'slo_count', when: '== 0', caps: 'beginner', strength: 'strong' },
        { signal: 'slo_service_coverage', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
        { signal: 'eb_policy_present', when: '== false', caps: 'beginner', strength: 'moderate' },
        { signal: 'eb_decision_count', when: '>= 1', suggests: 'advanced', strength: 'moderate' },
      ],
    },
    {
      id: 'formal_leadership',
      name: 'Formal leadership',
      levels: {
        regressive: 'Appointed leaders do not know of SRE.',
        beginner: 'Appointed leaders back SRE in part.',
        advanced: 'Appointed leaders back SRE fully.',
      },
      questions: [
        'Which appointed leader answers for which area?',
        'Which of them are held in high regard, and why?',
        'Whom do people choose to follow, and whom do they pass over?',
      ],
      evidence: [
        { signal: 'review_leader_attendance', when: '>= 0.5', suggests: 'beginner', strength: 'weak' },
        { signal: 'review_leader_attendance', when: '>= 0.9', suggests: 'advanced', strength: 'weak' },
      ],
    },
    {
      id: 'informal_leadership',
      name: 'Informal leadership',
      levels: {
        regressive: 'A few heroes rescue production.',
        beginner: 'Operational know-how exists in scattered pockets.',
        advanced: 'Respected people coach others in SRE.',
      },
      questions: [
        'Who sways opinion without a title, and on which subjects?',
        'Who counts as the expert for each area?',
        'Which few people are pulled into every serious outage?',
      ],
      evidence: [
        { signal: 'responder_concentration', when: '> 0.6', caps: 'regressive', strength: 'moderate' },
        { signal: 'responder_concentration', when: '< 0.3', suggests: 'beginner', strength: 'weak' },
      ],
    },
  ],
};
