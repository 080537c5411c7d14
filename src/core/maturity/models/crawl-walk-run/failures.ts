import type { Dimension } from '../../modelSchema';

export const failures: Dimension = {
  id: 'failures',
  name: 'Failures',
  phases: {
    crawl: {
      stub: true,
      sourceHint: 'understand its behaviour under failure and use that in planning',
    },
    walk: {
      stub: true,
      sourceHint: 'check mature SLOs and alerts under turbulence; recovery and incident rehearsals',
    },
    run: {
      stub: true,
      sourceHint: 'chaos tests in production within the SLA',
    },
  },
  practices: [
    {
      id: 'failure_knowledge',
      name: 'Knowing how it fails',
      levels: {
        crawl: 'The team knows its behaviour under failure, plans the environment from that and works on weak spots.',
        walk: 'Failure modes are listed per dependency with detection and response.',
        run: 'The list is kept current from incidents and experiments.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['What breaks first when the main dependency is slow?', 'Where is that written?'],
      evidence: [{ signal: 'dependency_map_age_days', when: '<= 183', suggests: 'crawl', strength: 'weak' }],
    },
    {
      id: 'slo_under_stress',
      name: 'SLOs under stress',
      levels: {
        crawl: 'Load or failure is tried in a test environment.',
        walk: 'Well-iterated SLOs are checked under turbulent conditions and the right alerts are confirmed; mature observability is needed first.',
        run: 'Stress runs are routine and gate large changes.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Did the right alert fire in the last stress run?'],
      evidence: [
        { signal: 'rehearsal_age_days', when: '<= 183', suggests: 'walk', strength: 'weak' },
        { signal: 'slo_count', when: '== 0', caps: 'crawl', strength: 'strong' },
      ],
    },
    {
      id: 'recovery_rehearsal',
      name: 'Recovery rehearsal',
      levels: {
        crawl: 'Backups exist and one restore has been tried.',
        walk: 'Disaster recovery and incidents are rehearsed.',
        run: 'Recovery is timed against its objectives without warning.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['When did you last restore from backup, and how long did it take?'],
      evidence: [
        { signal: 'rehearsal_age_days', when: '<= 365', suggests: 'walk', strength: 'moderate' },
        { signal: 'rehearsal_age_days', when: '> 365', caps: 'crawl', strength: 'moderate' },
      ],
    },
    {
      id: 'chaos',
      name: 'Chaos testing',
      levels: {
        crawl: 'The idea is known; single faults are injected by hand outside production.',
        walk: 'Experiments state a hypothesis and a stop rule, and run before production.',
        run: 'Faults are injected in production inside the available window while the SLA still holds.',
      },
      levelOrigins: { run: 'source' },
      questions: ['Which hypothesis did the last experiment test?', 'How much budget did you set aside for it?'],
      evidence: [{ signal: 'chaos_experiments_prod', when: '>= 1', suggests: 'run', strength: 'strong' }],
    },
  ],
};
