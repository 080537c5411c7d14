import type { Dimension } from '../../modelSchema';

export const process: Dimension = {
  id: 'process',
  name: 'Process',
  askedOf: ['operations', 'support', 'product'],
  practices: [
    {
      id: 'customer_support',
      name: 'Customer support',
      levels: {
        regressive: 'No fixed way.',
        beginner: 'Dedicated people do it.',
        advanced: 'Rotates within operations teams.',
      },
      questions: [
        'By what path does a customer request reach a development team?',
        'What links support and development: tickets, meetings, chat?',
      ],
      evidence: [{ signal: 'support_ticket_trend', when: 'falling', suggests: 'beginner', strength: 'weak' }],
    },
    {
      id: 'on_call',
      name: 'On-call',
      levels: {
        regressive: 'Absent.',
        beginner: 'Depends on goodwill.',
        advanced: 'Split between development and operations as agreed.',
      },
      questions: [
        'Is anyone on call for the services?',
        'Which hours are covered, and is it all day every day?',
        'Are there rotations?',
        'Which roles are in them?',
        'How is knowledge passed on at a change of shift?',
        'Is there a first and a second person per shift?',
        'How long is a typical shift?',
        'Are there runbooks, and who keeps them current?',
      ],
      evidence: [
        { signal: 'oncall_rotation_present', when: '== false', caps: 'beginner', strength: 'strong' },
        { signal: 'oncall_role_mix', when: '>= 2', suggests: 'advanced', strength: 'strong' },
        { signal: 'alert_runbook_coverage', when: '>= 0.8', suggests: 'beginner', strength: 'weak' },
      ],
    },
    {
      id: 'incident_response',
      name: 'Incident response',
      levels: {
        regressive: 'No fixed way.',
        beginner: 'Starts when a manager asks.',
        advanced: 'The people on call converge on it.',
      },
      questions: [
        'Does an incident across teams get a commander?',
        'Who takes which incident?',
        'How long does resolving one take on average?',
      ],
      evidence: [
        { signal: 'incident_records', when: '== 0', caps: 'beginner', strength: 'weak' },
        { signal: 'responding_teams', when: '>= 2', suggests: 'advanced', strength: 'moderate' },
        { signal: 'mttr_trend', when: 'falling', suggests: 'beginner', strength: 'weak' },
        { signal: 'detected_by_alert_share', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
      ],
    },
    {
      id: 'production_access',
      name: 'Production access control',
      levels: {
        regressive: 'Nobody can see who gets in, or how.',
        beginner: 'Open to people and scripts.',
        advanced: 'Open to scripts alone.',
      },
      questions: [
        'Does anyone need to enter production by hand?',
        'Who may get that right?',
        'How is it requested?',
        'How soon after asking is it granted?',
      ],
      evidence: [
        { signal: 'human_prod_access_events', when: '== 0', suggests: 'advanced', strength: 'strong' },
        { signal: 'human_prod_access_events', when: '> 0', caps: 'beginner', strength: 'moderate' },
      ],
    },
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
      evidence: [{ signal: 'policy_violations', when: '== 0', suggests: 'beginner', strength: 'weak' }],
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
        { signal: 'manual_deploy_steps', when: '== 0', suggests: 'advanced', strength: 'strong' },
        { signal: 'deploy_frequency', when: '>= 1', suggests: 'beginner', strength: 'moderate' },
        { signal: 'change_fail_rate', when: '> 0.3', caps: 'beginner', strength: 'weak' },
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
        { signal: 'eb_policy_present', when: '== false', caps: 'beginner', strength: 'strong' },
        { signal: 'eb_policy_activation', when: '>= 0.8', suggests: 'advanced', strength: 'strong' },
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
      questions: [
        'Name a recent reliability decision: which figures were on the table?',
        'Where can anyone see SLO adherence, budget depletion and recovery times?',
      ],
      questionsOrigin: 'proposed',
      evidence: [
        { signal: 'eb_tracked', when: '== false', caps: 'beginner', strength: 'moderate' },
        { signal: 'eb_decision_count', when: '>= 3', suggests: 'advanced', strength: 'strong' },
      ],
    },
  ],
};
