import type { Dimension } from '../../modelSchema';

export const tech: Dimension = {
  id: 'tech',
  name: 'Technology',
  askedOf: ['development', 'operations'],
  practices: [
    {
      id: 'logging',
      name: 'Logging',
      levels: {
        regressive: 'Free-form text.',
        beginner: 'Part of the logs has structure.',
        advanced: 'Structured so that machines can process them.',
      },
      questions: [
        'Do services log at all?',
        'Is one logging style used throughout?',
        'Do all services write to the same log platform?',
        'Per production deployment, do they share one instance of it?',
        'What does the platform provide for free, such as dependency maps or call timing?',
        'Can logs be queried and graphed by program?',
        'How are background and message-driven flows logged?',
        'How hard is it to piece such a flow together afterwards?',
        'Can one request be traced across services?',
      ],
      evidence: [
        { signal: 'structured_log_share', when: '< 0.2', caps: 'regressive', strength: 'strong' },
        { signal: 'structured_log_share', when: '>= 0.2', suggests: 'beginner', strength: 'strong' },
        { signal: 'structured_log_share', when: '>= 0.95', suggests: 'advanced', strength: 'strong' },
        { signal: 'log_service_coverage', when: '< 0.8', caps: 'beginner', strength: 'moderate' },
      ],
    },
    {
      id: 'monitoring',
      name: 'Monitoring',
      levels: {
        regressive: 'Nothing alerts.',
        beginner: 'Alerts watch technical resources.',
        advanced: 'Alerts stand for harm to users.',
      },
      questions: [
        'Who reads the logs, and on what occasion?',
        'Are metrics derived from logs?',
        'Are alerts raised from logs and metrics?',
      ],
      evidence: [
        { signal: 'alert_rule_count', when: '== 0', caps: 'regressive', strength: 'strong' },
        { signal: 'resource_alert_share', when: '> 0.7', caps: 'beginner', strength: 'moderate' },
        { signal: 'slo_alert_rule_count', when: '>= 1', suggests: 'advanced', strength: 'moderate' },
      ],
    },
    {
      id: 'testing',
      name: 'Testing',
      levels: {
        regressive: 'Test results are not believed.',
        beginner: 'Some suites are believed.',
        advanced: 'Test results are believed.',
      },
      questions: [
        'Do services have tests?',
        'Which of them are manual?',
        'Which test levels are automated?',
        'What starts each automated suite, and how often?',
        'How long does each automated suite take?',
        'How long does each manual suite take?',
        'Which suite runs in which environment?',
        'What has to pass ahead of a feature release?',
        'What has to pass ahead of an urgent fix?',
        'Do automated checks confirm that a deployment went well?',
        'Do tests run against production around the clock?',
        'Do people trust tests and their runs?',
      ],
      evidence: [
        { signal: 'flaky_test_rate', when: '> 0.1', caps: 'beginner', strength: 'moderate' },
        { signal: 'flaky_test_rate', when: '<= 0.01', suggests: 'advanced', strength: 'weak' },
        { signal: 'synthetic_tests_present', when: '== true', suggests: 'beginner', strength: 'weak' },
      ],
    },
    {
      id: 'release',
      name: 'Release',
      levels: {
        regressive: 'Everything ships in one batch.',
        beginner: 'Part of the services ships on its own.',
        advanced: 'Each service ships on its own.',
      },
      questions: [
        'Do development teams own their pipelines?',
        'How much does one pipeline cover, and how many services ride on it?',
        'Do teams roll out themselves, or does a central group?',
        'Which steps to production are done by hand?',
        'Which of those exist for compliance, such as papers, signatures or approvals?',
        'How often does a team ship on average?',
        'Is there a canary stage?',
        'How long until all production environments run a new version, canary included?',
        'Are routine production tasks written down as procedures?',
      ],
      evidence: [
        { signal: 'single_service_deploy_share', when: '< 0.1', caps: 'regressive', strength: 'strong' },
        { signal: 'single_service_deploy_share', when: '>= 0.5', suggests: 'beginner', strength: 'strong' },
        { signal: 'single_service_deploy_share', when: '>= 0.95', suggests: 'advanced', strength: 'strong' },
        { signal: 'canary_in_use', when: '== true', suggests: 'advanced', strength: 'weak' },
      ],
    },
    {
      id: 'capacity_planning',
      name: 'Capacity planning',
      levels: {
        regressive: 'Not done.',
        beginner: 'Done without method.',
        advanced: 'Capacity stretches and shrinks with demand.',
      },
      questions: [
        'Own servers, rented infrastructure or platform services: what do services run on?',
        'Do several services share a unit that scales only as a whole?',
        'Do services run in containers that scale on demand?',
        'Is scaling manual, automatic or in between?',
      ],
      evidence: [
        { signal: 'autoscaler_coverage', when: '>= 0.8', suggests: 'advanced', strength: 'moderate' },
        { signal: 'saturation_events', when: '>= 2', caps: 'beginner', strength: 'moderate' },
      ],
    },
    {
      id: 'development',
      name: 'Development (adaptive capacity)',
      levels: {
        regressive: 'Services cannot adapt to faults or load.',
        beginner: 'Services adapt to some of them.',
        advanced: 'Services adapt as far as the product needs.',
      },
      questions: [
        'Do HTTP status codes mean what they say, for example is a 500 truly a server fault?',
        'Can developers query the logs, and do they do so regularly?',
        'Are services built on twelve-factor ideas, and do developers know them?',
        'Do services use known stability patterns, and do developers know them?',
      ],
      evidence: [
        { signal: 'resilience_telemetry', when: '== true', suggests: 'beginner', strength: 'moderate' },
        { signal: 'health_probe_coverage', when: '< 0.5', caps: 'beginner', strength: 'weak' },
      ],
    },
  ],
};
