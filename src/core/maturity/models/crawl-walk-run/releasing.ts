import type { Dimension } from '../../modelSchema';

export const releasing: Dimension = {
  id: 'releasing',
  name: 'Releasing',
  phases: {
    crawl: {
      stub: true,
      sourceHint: 'scripts written for one release',
    },
    walk: {
      stub: true,
      sourceHint: 'solid CI/CD',
    },
    run: {
      stub: true,
      sourceHint: 'canary releases',
    },
  },
  practices: [
    {
      id: 'release_automation',
      name: 'Release automation',
      levels: {
        crawl: 'Scripts are written for single releases.',
        walk: 'CI/CD is solid.',
        run: 'Any commit can reach production the same day without manual steps.',
      },
      levelOrigins: { crawl: 'source', walk: 'source' },
      questions: ['Could a newcomer release today?'],
      evidence: [
        { signal: 'manual_deploy_steps', when: '== 0', suggests: 'walk', strength: 'strong' },
        { signal: 'deploy_frequency', when: '>= 1', suggests: 'walk', strength: 'moderate' },
      ],
    },
    {
      id: 'progressive_exposure',
      name: 'Progressive exposure',
      levels: {
        crawl: 'All users get a change at once.',
        walk: 'Environments or regions follow one another.',
        run: 'Canary releases are used.',
      },
      levelOrigins: { run: 'source' },
      levelAdditions: {
        run: 'Budget burn rolls them back.',
      },
      questions: ['How many users met the last bad change?'],
      evidence: [
        { signal: 'canary_in_use', when: '== true', suggests: 'run', strength: 'strong' },
        { signal: 'change_fail_rate', when: '> 0.3', caps: 'walk', strength: 'weak' },
      ],
    },
  ],
};
