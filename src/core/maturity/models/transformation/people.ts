import type { Dimension } from '../../modelSchema';

export const people: Dimension = {
  id: 'people',
  name: 'People',
  practices: [
    {
      id: 'developers',
      name: 'Developers, architects, development managers',
      levels: {
        regressive: 'Take no shifts.',
        beginner: 'Have partial sight of what production does.',
        advanced: 'Carry the share of shifts that was agreed.',
      },
      questions: [
        'By what measure do you know how reliable the product is?',
        'How do you choose which resilience features to build?',
        'How does such work get a place in the plan?',
        'Who grants it that place?',
        'What happens on your side when an urgent fix has to go out?',
        'Does your own team push to production?',
        'Are you ever on call, and in which hours?',
        'Does your team run a rotation?',
      ],
      evidence: [
        {
          signal: 'oncall_role_mix',
          when: '< 2',
          caps: 'beginner',
          strength: 'moderate',
        },
        {
          signal: 'oncall_role_mix',
          when: '>= 2',
          suggests: 'advanced',
          strength: 'moderate',
        },
        {
          signal: 'service_dashboard_present',
          when: '== true',
          suggests: 'beginner',
          strength: 'weak',
        },
      ],
    },
    {
      id: 'operations',
      name: 'Operations engineers and managers',
      levels: {
        regressive: 'Permanently on call, cut off from the builders.',
        beginner: 'Still permanently on call, yet able to influence what gets prioritised.',
        advanced: 'Carry the share of shifts that was agreed.',
      },
      questions: [
        'What fills your working day?',
        'How good is the product overall, in your eyes?',
        'What makes you add an alert?',
        'How do you tell that an alert stands for harm to users?',
        'Are you on call, and when?',
        'Is there a rotation in your group?',
        'What do you do to obtain an urgent fix?',
        'Where do developers take part in running production?',
        'Where do product owners take part?',
        'What do you offer so others can run their own services?',
        'Which support tiers exist here?',
        'Which group covers which tier?',
        'How is a production crisis handled?',
        'Which way are complaints heading?',
      ],
      evidence: [
        {
          signal: 'oncall_role_mix',
          when: '>= 2',
          suggests: 'advanced',
          strength: 'moderate',
        },
        {
          signal: 'oncall_people',
          when: '<= 2',
          caps: 'beginner',
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'product',
      name: 'Product owners and managers',
      levels: {
        regressive: "Treat production as somebody else's matter.",
        beginner: 'Take some part in production matters.',
        advanced: 'Decide with the error budget.',
      },
      questions: [
        'What is the product meant to become, and how far along is it?',
        'Who uses it, and who pays for it?',
        'Which journeys matter most to each of those groups?',
        'How much does reliability weigh for them?',
        'Which way are complaints heading?',
        'How is the backlog ordered?',
        'Where does reliability work enter that order?',
        'What part do you take in running production?',
      ],
      evidence: [
        {
          signal: 'slo_joint_agreement',
          when: '>= 0.8',
          suggests: 'advanced',
          strength: 'moderate',
        },
        {
          signal: 'eb_decision_count',
          when: '== 0',
          caps: 'beginner',
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'executives',
      name: 'Vice presidents and executives',
      levels: {
        regressive: 'Do not know of SRE.',
        beginner: 'Back SRE in part.',
        advanced: 'Back SRE fully.',
      },
      questions: [
        'What do customers tell you about reliability?',
        'How is production run across the organisation?',
        'Is the organisation lined up to do that well?',
        'Could teams be freed for an SRE change?',
        'Does product funding match the reliability you expect?',
        'Is there money for better operations tooling?',
      ],
      evidence: [
        {
          signal: 'review_leader_attendance',
          when: '>= 0.5',
          suggests: 'beginner',
          strength: 'weak',
        },
      ],
    },
  ],
};
