import type { Dimension } from '../../modelSchema';

export const objectives: Dimension = {
  id: 'objectives',
  name: 'Objectives',
  practices: [
    {
      id: 'slis_slos',
      name: 'SLIs and SLOs',
      levels: {
        'ad-hoc': 'None.',
        repeatable: 'Indicators are known but have no target.',
        defined:
          'Indicators such as latency at the 99th percentile have objectives, and a lasting breach breaks the objective.',
        managed: 'Objectives cover the user journeys and are reviewed.',
        strategic: 'Objectives guide product and dependency choices.',
      },
      levelOrigins: { defined: 'source' },
      levelPlacements: { defined: 'proposed' },
      questions: ['Which objective stands behind your loudest alert?'],
      evidence: [
        { signal: 'slo_count', when: '== 0', caps: 'repeatable', strength: 'strong' },
        { signal: 'slo_count', when: '>= 1', suggests: 'defined', strength: 'strong' },
        { signal: 'slo_sli_kinds', when: '>= 2', suggests: 'managed', strength: 'weak' },
        { signal: 'slo_review_age_days', when: '<= 92', suggests: 'managed', strength: 'moderate' },
      ],
    },
    {
      id: 'error_budget_use',
      name: 'Use of error budgets',
      levels: {
        'ad-hoc': 'Unknown.',
        repeatable: 'Known as an idea.',
        defined: 'Introduced, not always strictly enforced.',
        managed: 'Weighed in practice between feature speed and reliability.',
        strategic: 'Part of product planning, including complex and asynchronous dependencies.',
      },
      levelOrigins: { defined: 'source', managed: 'source' },
      questions: [
        'When the budget is spent, do deployments pause or does reliability get investment?',
        'Who took that decision last time?',
      ],
      evidence: [
        { signal: 'eb_tracked', when: '== false', caps: 'repeatable', strength: 'strong' },
        { signal: 'eb_tracked', when: '== true', suggests: 'defined', strength: 'strong' },
        { signal: 'eb_policy_present', when: '== false', caps: 'defined', strength: 'strong' },
        { signal: 'eb_policy_activation', when: '>= 0.8', suggests: 'managed', strength: 'strong' },
        { signal: 'eb_decision_count', when: '>= 3', suggests: 'managed', strength: 'moderate' },
      ],
    },
  ],
};
