import type { Practice } from '../../modelSchema';

export const changeAndReliability: Practice[] = [
  {
    id: 'regulatory_compliance',
    name: 'Regulatory compliance',
    levels: {
      regressive: 'By hand.',
      beginner: 'Partly automated.',
      advanced: 'Largely automated.',
    },
    questions: [
      'At what interval do rules demand a health check of running services?',
      'Which artefacts does a production deployment need?',
    ],
    evidence: [
      {
        signal: 'policy_violations',
        when: '== 0',
        suggests: 'beginner',
        strength: 'weak',
      },
    ],
  },
  {
    id: 'deployment',
    name: 'Deployment',
    levels: {
      regressive: 'By hand.',
      beginner: 'Partly automated.',
      advanced: 'Fully automated.',
    },
    questions: [
      'Can a team deploy to production by itself?',
      'Must anyone be told beforehand?',
      'Does a deployment cause downtime, and how much?',
      'How often are deployments made on average?',
      'Is it defined what counts as a failed deployment?',
      'How many fail on average per unit of time?',
      'How long does recovery from one take on average?',
      'Which steps are done by hand?',
      'Is release to customers separate from deployment to a data centre, and who may release, for whom?',
      'How does deploying an urgent fix differ from deploying a feature?',
      'Does deploying an urgent fix need manual steps?',
      'How does releasing an urgent fix differ from releasing a feature?',
    ],
    evidence: [
      {
        signal: 'manual_deploy_steps',
        when: '== 0',
        suggests: 'advanced',
        strength: 'strong',
      },
      {
        signal: 'deploy_frequency',
        when: '>= 1',
        suggests: 'beginner',
        strength: 'moderate',
      },
      {
        signal: 'change_fail_rate',
        when: '> 0.3',
        caps: 'beginner',
        strength: 'weak',
      },
    ],
  },
  {
    id: 'reliability_prioritization',
    name: 'Prioritising reliability',
    levels: {
      regressive: 'Nobody can see how.',
      beginner: 'Influential people settle it.',
      advanced: 'Data settles it, through error budget policies.',
    },
    questions: ['Is there a set way to weigh reliability work against user-facing features?'],
    evidence: [
      {
        signal: 'eb_policy_present',
        when: '== false',
        caps: 'beginner',
        strength: 'strong',
      },
      {
        signal: 'eb_policy_activation',
        when: '>= 0.8',
        suggests: 'advanced',
        strength: 'strong',
      },
    ],
    contextSignals: ['eb_premature_exhaustion', 'slo_adherence'],
  },
  {
    id: 'reliability_decisions',
    name: 'Deciding on reliability',
    levels: {
      regressive: 'Nobody can see how.',
      beginner: 'Influential people settle it.',
      advanced: 'Data settles it, through SRE indicators.',
    },
    questionsOrigin: 'proposed',
    questions: [
      'Name a recent reliability decision: which figures were on the table?',
      'Where can anyone see SLO adherence, budget depletion and recovery times?',
    ],
    evidence: [
      {
        signal: 'eb_tracked',
        when: '== false',
        caps: 'beginner',
        strength: 'moderate',
      },
      {
        signal: 'eb_decision_count',
        when: '>= 3',
        suggests: 'advanced',
        strength: 'strong',
      },
    ],
  },
];
