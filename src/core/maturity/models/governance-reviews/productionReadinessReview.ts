import type { Dimension } from '../../modelSchema';

export const productionReadinessReview: Dimension = {
  id: 'prr',
  name: 'Production readiness review',
  review: {
    maxIntervalMonths: 24,
    reviewed:
      'every team with something running in production, be it an application, product, platform or single service',
    reviewers:
      'management and lead engineers of the organisation, joined by colleagues of both kinds from several teams',
    scope: 'team',
    trigger: 'before going live, then repeatedly',
    inputs: [
      'SLIs, SLOs and SLAs',
      'four golden signals',
      "the organisation's own must-have list, including industry rules",
    ],
    outputs: ["feedback on the team's preparation", 'updated readiness document'],
    limits: 'does not show whether SRE pays off for the organisation; the other three reviews do',
  },
  practices: [
    {
      id: 'prr_cadence',
      name: 'Held in time',
      levels: {
        absent: 'No review took place.',
        'ad-hoc': 'Only before launch.',
        'on-cadence': 'At least every 24 months, for mature teams as well.',
        effective: 'Also after large changes, with findings closed.',
      },
      levelOrigins: { 'on-cadence': 'source' },
      questions: ["When was this team's last review?", 'Has the service changed enough to need one earlier?'],
      evidence: [
        { signal: 'review_age_days', review: 'prr', when: '<= 730', suggests: 'on-cadence', strength: 'strong' },
        { signal: 'review_age_days', review: 'prr', when: '> 730', caps: 'ad-hoc', strength: 'strong' },
        { signal: 'review_on_time_share', review: 'prr', when: '< 0.5', caps: 'ad-hoc', strength: 'moderate' },
        { signal: 'review_action_closure', review: 'prr', when: '>= 0.8', suggests: 'effective', strength: 'moderate' },
      ],
    },
    {
      id: 'prr_content',
      name: 'Must-have list',
      levels: {
        absent: 'No list.',
        'ad-hoc': 'A borrowed list is used unchanged.',
        'on-cadence': 'The organisation has fixed its own must-haves, covering SLIs, SLOs, SLAs and golden signals.',
        effective: 'The list evolves, and checks run in the delivery pipeline.',
      },
      levelOrigins: { 'on-cadence': 'source', effective: 'source' },
      questions: ['Which item was added after an incident?', 'Which items are checked by machine?'],
      evidence: [
        { signal: 'prr_items_met', when: '>= 0.9', suggests: 'on-cadence', strength: 'moderate' },
        { signal: 'slo_count', when: '== 0', caps: 'ad-hoc', strength: 'strong' },
        { signal: 'sla_defined', when: '== false', caps: 'on-cadence', strength: 'weak' },
      ],
    },
    {
      id: 'prr_people',
      name: 'Right people',
      levels: {
        absent: 'The team reviews itself alone.',
        'ad-hoc': 'One outside engineer joins.',
        'on-cadence': 'Managers and senior engineers of several teams take part.',
        effective: 'Reviewers carry lessons back to their own teams.',
      },
      levelOrigins: { 'on-cadence': 'source' },
      questions: ['Who outside the team was there?'],
      evidence: [
        {
          signal: 'review_leader_attendance',
          review: 'prr',
          when: '>= 0.8',
          suggests: 'on-cadence',
          strength: 'moderate',
        },
      ],
    },
  ],
};
