import type { Practice } from '../../modelSchema';

export const serviceOperation: Practice[] = [
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
    evidence: [
      {
        signal: 'support_ticket_trend',
        when: 'falling',
        suggests: 'beginner',
        strength: 'weak',
      },
    ],
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
      {
        signal: 'oncall_rotation_present',
        when: '== false',
        caps: 'beginner',
        strength: 'strong',
      },
      {
        signal: 'oncall_role_mix',
        when: '>= 2',
        suggests: 'advanced',
        strength: 'strong',
      },
      {
        signal: 'alert_runbook_coverage',
        when: '>= 0.8',
        suggests: 'beginner',
        strength: 'weak',
      },
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
      {
        signal: 'incident_records',
        when: '== 0',
        caps: 'beginner',
        strength: 'weak',
      },
      {
        signal: 'responding_teams',
        when: '>= 2',
        suggests: 'advanced',
        strength: 'moderate',
      },
      {
        signal: 'mttr_trend',
        when: 'falling',
        suggests: 'beginner',
        strength: 'weak',
      },
      {
        signal: 'detected_by_alert_share',
        when: '>= 0.8',
        suggests: 'advanced',
        strength: 'moderate',
      },
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
      {
        signal: 'human_prod_access_events',
        when: '== 0',
        suggests: 'advanced',
        strength: 'strong',
      },
      {
        signal: 'human_prod_access_events',
        when: '> 0',
        caps: 'beginner',
        strength: 'moderate',
      },
    ],
  },
];
