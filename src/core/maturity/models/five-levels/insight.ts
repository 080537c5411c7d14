import type { Dimension } from '../../modelSchema';

export const insight: Dimension = {
  id: 'insight',
  name: 'Insight',
  practices: [
    {
      id: 'monitoring',
      name: 'Monitoring and alerting',
      levels: {
        'ad-hoc': 'Resource graphs are opened after the page.',
        repeatable: 'Simple monitoring exists.',
        defined: 'Alerts rest on an SLI, such as a latency percentile over a set time.',
        managed: 'Monitoring and alerts that warn ahead are the norm.',
        strategic: 'Forward-looking analysis of the data steers work.',
      },
      levelOrigins: { repeatable: 'source', managed: 'source', strategic: 'source' },
      questions: ['Does each page tie to a promise to users?'],
      evidence: [
        { signal: 'alert_rule_count', when: '== 0', caps: 'ad-hoc', strength: 'strong' },
        { signal: 'alert_rule_count', when: '>= 1', suggests: 'repeatable', strength: 'moderate' },
        { signal: 'slo_alert_rule_count', when: '>= 1', suggests: 'defined', strength: 'strong' },
        { signal: 'detected_by_alert_share', when: '>= 0.9', suggests: 'managed', strength: 'moderate' },
      ],
    },
    {
      id: 'observability',
      name: 'Depth of observability',
      levels: {
        'ad-hoc': 'One dashboard shows load.',
        repeatable: 'Metrics are scraped for every service.',
        defined: 'Logs and metrics share labels.',
        managed: 'Traces, logs and dashboards give deep insight.',
        strategic: 'New questions need no new instrumentation.',
      },
      levelOrigins: { 'ad-hoc': 'source', managed: 'source' },
      levelPlacements: { managed: 'proposed' },
      questions: ['Can you explain one slow request from end to end?'],
      evidence: [
        { signal: 'service_metrics_present', when: '== true', suggests: 'repeatable', strength: 'moderate' },
        { signal: 'trace_id_log_share', when: '>= 0.8', suggests: 'managed', strength: 'moderate' },
      ],
    },
  ],
};
