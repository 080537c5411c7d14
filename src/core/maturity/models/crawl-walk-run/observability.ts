import type { Dimension } from '../../modelSchema';

export const observability: Dimension = {
  id: 'observability',
  name: 'Observability',
  phases: {
    crawl: {
      stub: false,
    },
    walk: {
      stub: false,
      needsElaboration: true,
    },
    run: {
      stub: false,
      needsElaboration: true,
    },
  },
  practices: [
    {
      id: 'signals_foundation',
      name: 'Signals',
      levels: {
        crawl:
          'The basis for watching the service is laid: it exposes metrics that mean something, adding to early user feedback.',
        walk: 'Agreed patterns for metrics, logs and errors speed up debugging and make signals easier to relate.',
        run: 'Logs, metrics, alerts and events are correlated.',
      },
      levelOrigins: { crawl: 'source', walk: 'source', run: 'source' },
      questions: [
        'Which metric would tell you first that users suffer?',
        'How do you get from an alert to the log lines that explain it?',
      ],
      evidence: [
        { signal: 'service_metrics_present', when: '== false', caps: 'not-started', strength: 'strong' },
        { signal: 'service_metrics_present', when: '== true', suggests: 'crawl', strength: 'moderate' },
        { signal: 'structured_log_share', when: '>= 0.8', suggests: 'walk', strength: 'moderate' },
        { signal: 'trace_id_log_share', when: '>= 0.8', suggests: 'run', strength: 'moderate' },
      ],
    },
    {
      id: 'slo_practice',
      name: 'SLOs',
      levels: {
        crawl:
          'First SLOs appear, perhaps a single one on availability and at first not formally tracked; they inform decisions.',
        walk: 'SLOs have been revised, and more than one is meaningful.',
        run: 'An SLO review process is well established.',
      },
      levelOrigins: { crawl: 'source', walk: 'source', run: 'source' },
      questions: ['Which SLOs exist, and which of them changed a decision?', 'What did the last revision change?'],
      evidence: [
        { signal: 'slo_count', when: '== 0', caps: 'not-started', strength: 'strong' },
        { signal: 'slo_count', when: '>= 1', suggests: 'crawl', strength: 'strong' },
        { signal: 'slo_count', when: '> 1', suggests: 'walk', strength: 'moderate' },
        { signal: 'slo_revision_count', when: '== 0', caps: 'crawl', strength: 'moderate' },
        { signal: 'slo_review_age_days', when: '<= 92', suggests: 'run', strength: 'moderate' },
      ],
    },
    {
      id: 'error_budgets',
      name: 'Error budgets',
      levels: {
        crawl: 'No formal tracking yet; the team starts to ask how an SLO could be enforced.',
        walk: 'Understood and tracked.',
        run: 'A policy is enforced: using up the budget changes what the team works on.',
      },
      levelOrigins: { crawl: 'source', walk: 'source' },
      questions: ['What was left of the budget last month?', 'What would you stop if it ran out today?'],
      evidence: [
        { signal: 'eb_tracked', when: '== false', caps: 'crawl', strength: 'strong' },
        { signal: 'eb_tracked', when: '== true', suggests: 'walk', strength: 'strong' },
        { signal: 'eb_policy_present', when: '== false', caps: 'walk', strength: 'strong' },
        { signal: 'eb_policy_activation', when: '>= 0.8', suggests: 'run', strength: 'strong' },
      ],
    },
    {
      id: 'alerting',
      name: 'Alerting',
      levels: {
        crawl: 'Somebody is notified when the service is down.',
        walk: 'Alerts are actionable and seldom wrong, because queries have been refined.',
        run: 'Pages come from budget burn; other alerts become tickets or dashboards.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Which alert did you delete last, and why?', 'How many pages in the last shift needed you?'],
      evidence: [
        { signal: 'alert_rule_count', when: '== 0', caps: 'not-started', strength: 'strong' },
        { signal: 'alert_short_lived_share', when: '> 0.5', caps: 'crawl', strength: 'moderate' },
        { signal: 'alert_acted_on_share', when: '>= 0.8', suggests: 'walk', strength: 'strong' },
        { signal: 'slo_alert_rule_count', when: '>= 1', suggests: 'run', strength: 'weak' },
      ],
    },
    {
      id: 'inside_outside_view',
      name: 'Inside and outside view',
      levels: {
        crawl: 'One of the two views exists.',
        walk: 'Internal and external monitoring are combined and tied to SLOs.',
        run: 'Differences between the two are investigated as a matter of course.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['If the service looked healthy from inside but failed for users, how would you know?'],
      evidence: [
        { signal: 'outside_in_probe', when: '== true', suggests: 'crawl', strength: 'moderate' },
        { signal: 'outside_in_probe', when: '== false', caps: 'crawl', strength: 'moderate' },
      ],
    },
    {
      id: 'access_to_signals',
      name: 'Access to dashboards and logs',
      levels: {
        crawl: 'The operators can open them.',
        walk: 'Dashboards and logs are easy to get at.',
        run: 'Correlated signals and assisted analysis improve debugging and cut recovery time further; all lower signals must exist first.',
      },
      levelOrigins: { walk: 'source', run: 'source' },
      questions: ['How many clicks from a page to the right dashboard?'],
      evidence: [
        { signal: 'service_dashboard_present', when: '== true', suggests: 'crawl', strength: 'moderate' },
        { signal: 'alert_runbook_coverage', when: '>= 0.8', suggests: 'walk', strength: 'weak' },
        { signal: 'mttr_trend', when: 'falling', suggests: 'walk', strength: 'moderate' },
      ],
    },
    {
      id: 'self_healing',
      name: 'Self-healing',
      levels: {
        crawl: 'Restarts are automatic for plain crashes.',
        walk: 'Systems heal themselves; SRE-side workarounds for upstream faults need a good reason, since the fix belongs upstream.',
        run: 'Each automatic repair is recorded and feeds an upstream fix.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Which workaround hides an upstream fault, and who agreed to keep it?'],
      evidence: [
        { signal: 'health_probe_coverage', when: '>= 0.8', suggests: 'crawl', strength: 'moderate' },
        { signal: 'resilience_telemetry', when: '== true', suggests: 'walk', strength: 'weak' },
      ],
    },
    {
      id: 'cost_to_serve',
      name: 'Cost to serve',
      levels: {
        crawl: 'The bill is known in total.',
        walk: 'The cost of serving is calculated and known, and architecture is improved to lower it.',
        run: 'Reliability targets are set with their cost in view.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['What does one more nine cost for this service?'],
      evidence: [
        { signal: 'cost_per_service_known', when: '== false', caps: 'crawl', strength: 'moderate' },
        { signal: 'cost_per_service_known', when: '== true', suggests: 'walk', strength: 'weak' },
      ],
    },
  ],
};
