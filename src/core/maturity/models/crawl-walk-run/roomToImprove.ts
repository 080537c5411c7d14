import type { Dimension } from '../../modelSchema';

export const roomToImprove: Dimension = {
  id: 'room_to_improve',
  name: 'Room to improve',
  phases: {
    crawl: {
      stub: false,
    },
    walk: {
      stub: true,
      sourceHint: 'toil is measured formally and followed by management; work with upstream on it',
    },
    run: {
      stub: true,
    },
  },
  practices: [
    {
      id: 'improvement_time',
      name: 'Time for improvement',
      levels: {
        crawl:
          'The day leaves enough time to practise, improve and automate; without it the team stalls and neither team nor service scales.',
        walk: 'A share of each iteration is reserved and defended.',
        run: 'The share follows from toil and budget data.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['What did you improve last month?', 'What stopped you from improving more?'],
      evidence: [{ signal: 'toil_share', when: '> 0.5', caps: 'not-started', strength: 'moderate' }],
    },
    {
      id: 'toil',
      name: 'Toil',
      levels: {
        crawl: 'The team knows what toil is; measuring it can wait.',
        walk: 'Toil is measured more formally, and management follows it.',
        run: 'Toil stays under an agreed ceiling, and new toil triggers engineering work.',
      },
      levelOrigins: { crawl: 'source', walk: 'source' },
      questions: ['Which task would you hand to a machine first?', 'Who looks at the toil figures?'],
      evidence: [
        { signal: 'toil_hours_tracked', when: '== false', caps: 'crawl', strength: 'strong' },
        { signal: 'toil_hours_tracked', when: '== true', suggests: 'walk', strength: 'strong' },
        { signal: 'toil_share', when: '<= 0.3', suggests: 'run', strength: 'moderate' },
      ],
    },
    {
      id: 'upstream_relationship',
      name: 'Upstream relationship',
      levels: {
        crawl: 'The team knows where its toil comes from.',
        walk: 'SRE and upstream engineering or product work on toil together.',
        run: 'Upstream owns the toil it causes and reports on it.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Which upstream team removed toil for you lately?'],
      evidence: [
        { signal: 'review_age_days', review: 'toil_review', when: '<= 92', suggests: 'walk', strength: 'weak' },
      ],
    },
  ],
};
