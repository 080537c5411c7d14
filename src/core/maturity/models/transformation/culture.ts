import type { Dimension } from '../../modelSchema';

export const culture: Dimension = {
  id: 'culture',
  name: 'Culture',
  levelNames: {
    regressive: 'Pathological',
    beginner: 'Bureaucratic',
    advanced: 'Generative',
  },
  note: "Westrum's three culture types head the culture rows",
  askedOf: ['operations'],
  practices: [
    {
      id: 'cooperation',
      name: 'Cooperation',
      levels: {
        regressive: 'Low.',
        beginner: 'Modest.',
        advanced: 'High: development, operations and product work on production together.',
      },
      questions: [
        'How do operations and development get on?',
        'Where does it rub, and why?',
        'How deep is product management in production matters?',
        'Do product management and operations work together directly?',
        "What do operations engineers say about the product's reliability?",
        'What do they say about how reliability work is ranked?',
        'In a live incident, how easily can people from other teams be brought in?',
        'Did all three parties agree the SLIs and SLOs?',
        'Did all three agree the error budget policies?',
        'When a budget runs out early, is the policy carried out?',
        'Did all three agree the on-call arrangement?',
      ],
      evidence: [
        { signal: 'slo_joint_agreement', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
        { signal: 'eb_policy_activation', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
        { signal: 'responding_teams', when: '>= 2', suggests: 'beginner', strength: 'weak' },
      ],
    },
    {
      id: 'messengers',
      name: 'Treatment of messengers',
      levels: {
        regressive: 'Punished.',
        beginner: 'Ignored.',
        advanced: 'Equipped and supported.',
      },
      questions: [
        'Does management come down on teams after an incident?',
        'Is a postmortem held after incidents?',
        'Are people afraid of being blamed in it?',
        'Are those who raise reliability worries passed over?',
        'Does a production defect end with a culprit?',
        'Does early budget exhaustion lead to training?',
        'Is talking through a postmortem treated as a chance to learn?',
      ],
      evidence: [{ signal: 'postmortem_coverage', when: '>= 0.8', suggests: 'beginner', strength: 'weak' }],
    },
    {
      id: 'risk_sharing',
      name: 'Risk sharing',
      levels: {
        regressive: 'Responsibility is dodged.',
        beginner: 'Responsibility is kept narrow.',
        advanced: 'Risk is carried jointly.',
      },
      questions: [
        'Are responsibilities for production written clearly?',
        'Do operations, developers and product owners each know that text?',
        'What production risk do developers carry?',
        'What production risk do product owners carry?',
        'Do the three parties settle objectives, policies and shifts jointly and live with the results jointly?',
      ],
      evidence: [
        { signal: 'oncall_role_mix', when: '>= 2', suggests: 'advanced', strength: 'moderate' },
        { signal: 'slo_joint_agreement', when: '< 0.2', caps: 'beginner', strength: 'moderate' },
      ],
    },
    {
      id: 'bridging',
      name: 'Bridging between teams',
      levels: {
        regressive: 'Discouraged.',
        beginner: 'Put up with.',
        advanced: 'Encouraged.',
      },
      questions: [
        'Can anyone open the postmortem summaries?',
        'Would a developer picked at random know where they are?',
        'Would a product owner picked at random know?',
        "Are they written from the user's side and readable without technical background?",
        'Is their content discussed regularly beyond the team?',
        'Does anyone read and learn from them?',
        'Do people meet across teams as a community for operations or SRE?',
        'Do operations engineers join in before a product reaches production?',
        'Do the three parties regularly refine SLIs, SLOs, policies, budget decisions and on-call?',
      ],
      evidence: [
        { signal: 'slo_view_access', when: '>= 0.9', suggests: 'beginner', strength: 'weak' },
        { signal: 'dependency_slo_coverage', when: '>= 0.5', suggests: 'advanced', strength: 'weak' },
        { signal: 'slo_review_age_days', when: '<= 92', suggests: 'advanced', strength: 'moderate' },
      ],
    },
    {
      id: 'failure_attitude',
      name: 'Attitude to failure',
      levels: {
        regressive: 'Someone is made to pay.',
        beginner: 'The case is judged by the rules.',
        advanced: 'The failure is investigated to learn from it.',
      },
      questions: [
        'Do urgent fixes bring punishment to a team or person?',
        'Who starts a postmortem?',
        'Is it clear which incidents require one?',
        'Do people feel safe in it, and how can they tell?',
        'Do its actions make teams revisit SLIs, SLOs or policies, and who follows them up?',
      ],
      evidence: [
        { signal: 'postmortem_coverage', when: '== 0', caps: 'beginner', strength: 'moderate' },
        { signal: 'postmortem_action_closure', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
        { signal: 'slo_revision_count', when: '>= 1', suggests: 'beginner', strength: 'weak' },
      ],
    },
    {
      id: 'novelty_attitude',
      name: 'Attitude to new ideas',
      levels: {
        regressive: 'Stopped.',
        beginner: 'Regarded as trouble.',
        advanced: 'Put into practice.',
      },
      questions: [
        'Are figures on early budget exhaustion used to find culprits?',
        'Do those figures move the backlog as the agreed policy says?',
        'Is a release used to test a feature hypothesis set beforehand?',
        'How does one release inform the next, and is that process structured?',
        'How long until an idea from a postmortem is ranked in every backlog that has to contribute?',
      ],
      evidence: [
        { signal: 'postmortem_action_lead_days', when: '<= 30', suggests: 'advanced', strength: 'moderate' },
        { signal: 'eb_policy_activation', when: '>= 0.8', suggests: 'advanced', strength: 'weak' },
      ],
    },
  ],
};
