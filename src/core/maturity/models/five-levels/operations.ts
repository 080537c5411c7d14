import type { Dimension } from '../../modelSchema';

export const operations: Dimension = {
  id: 'operations',
  name: 'Operations',
  practices: [
    {
      id: 'automation',
      name: 'Automation of operations',
      levels: {
        'ad-hoc': 'Mostly by hand, set off by incidents; hardly any automation.',
        repeatable: 'Part of the work follows written, repeatable steps.',
        defined: 'Key tasks are automated.',
        managed: 'Automation covers operations broadly.',
        strategic: 'What used to need automating is designed away.',
      },
      levelOrigins: { 'ad-hoc': 'source', repeatable: 'source', defined: 'source', managed: 'source' },
      questions: ['Which tasks still need someone to log in?', 'Which procedure is written but not automated?'],
      evidence: [
        { signal: 'human_prod_access_events', when: '> 20', caps: 'repeatable', strength: 'moderate' },
        { signal: 'autoscaler_coverage', when: '>= 0.5', suggests: 'defined', strength: 'weak' },
      ],
    },
    {
      id: 'toil',
      name: 'Toil',
      levels: {
        'ad-hoc': 'High.',
        repeatable: 'Still high, but named and listed.',
        defined: 'Clearly lower.',
        managed: 'Measured and kept below a ceiling.',
        strategic: 'Rare; its causes are removed at design time.',
      },
      levelOrigins: { 'ad-hoc': 'source', defined: 'source' },
      questions: ['What share of the week repeats itself?'],
      evidence: [
        { signal: 'toil_share', when: '> 0.5', caps: 'repeatable', strength: 'strong' },
        { signal: 'toil_trend', when: 'falling', suggests: 'defined', strength: 'moderate' },
        { signal: 'toil_share', when: '<= 0.3', suggests: 'managed', strength: 'moderate' },
      ],
    },
    {
      id: 'platform_safeguards',
      name: 'Platform safeguards',
      levels: {
        'ad-hoc': 'An engineer logs in to a node and restarts things.',
        repeatable: 'Restart steps are written down.',
        defined: 'Health probes restart or take out failing instances, and limits protect neighbours.',
        managed: 'Load-driven scaling acts before latency suffers.',
        strategic: 'Safeguards come with the platform by default.',
      },
      levelOrigins: { 'ad-hoc': 'source', defined: 'source', managed: 'source' },
      levelPlacements: { defined: 'proposed', managed: 'proposed' },
      questions: ['Which failure heals without a person?'],
      evidence: [
        { signal: 'health_probe_coverage', when: '>= 0.8', suggests: 'defined', strength: 'moderate' },
        { signal: 'resource_limit_coverage', when: '>= 0.8', suggests: 'defined', strength: 'moderate' },
        { signal: 'autoscaler_coverage', when: '>= 0.8', suggests: 'managed', strength: 'moderate' },
      ],
    },
  ],
};
