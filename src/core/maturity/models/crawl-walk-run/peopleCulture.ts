import type { Dimension } from '../../modelSchema';

export const peopleCulture: Dimension = {
  id: 'people_culture',
  name: 'People and culture',
  askedOf: ['manager', 'development', 'operations'],
  phases: {
    crawl: {
      stub: false,
    },
    walk: {
      stub: true,
      sourceHint: 'executives move from agreeing to supporting',
    },
    run: {
      stub: true,
      sourceHint: 'executives are engaged',
    },
  },
  practices: [
    {
      id: 'sre_voice',
      name: 'SRE voice',
      levels: {
        crawl: 'Someone in the team speaks up strongly for reliability features.',
        walk: 'Several people do, and reliability items appear in every planning round.',
        run: 'Reliability has a champion in each role, and the coach is no longer needed.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Who argues for reliability when plans are made?', 'What happened to the last reliability proposal?'],
      evidence: [{ signal: 'eb_decision_count', when: '>= 1', suggests: 'walk', strength: 'weak' }],
    },
    {
      id: 'safety_and_trust',
      name: 'Safety and trust',
      levels: {
        crawl: 'Sayings put people first: failing is allowed, hoping is no plan, trust comes first and grows.',
        walk: 'People report their own mistakes, and near misses are shared across teams.',
        run: 'Safety is surveyed, and leaders act on the result.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['When did someone last report their own slip, and what followed?'],
      evidence: [{ signal: 'postmortem_coverage', when: '>= 0.8', suggests: 'crawl', strength: 'weak' }],
    },
    {
      id: 'team_make_up',
      name: 'Team make-up',
      levels: {
        crawl:
          'Hiring looks for varied people with communication and leadership skill ahead of named technologies; former sysadmins, developers and DevOps people are valued.',
        walk: 'A skills map exists, and pairing or rotations close its gaps.',
        run: 'People move between product and SRE work both ways without loss of standing.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['What did you look for in the last hire?', 'Which skill would leave with one person?'],
      evidence: [{ signal: 'responder_concentration', when: '> 0.6', caps: 'crawl', strength: 'weak' }],
    },
    {
      id: 'change_adoption',
      name: 'Working through resistance',
      levels: {
        crawl: 'Resistance is expected; retraining and unlearning are offered, and hard staffing choices are faced.',
        walk: 'Everyone has a learning path with time set aside.',
        run: 'The team teaches others and renews its own habits.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Which old habit was the hardest to drop?', 'What help did people get?'],
      evidence: [],
    },
    {
      id: 'executive_backing',
      name: 'Executive backing',
      levels: {
        crawl: 'Executives agree to the change; without that, later backing is unlikely.',
        walk: 'Executives begin to support it.',
        run: 'Executives are engaged.',
      },
      levelOrigins: { crawl: 'source', walk: 'source', run: 'source' },
      levelAdditions: {
        walk: 'They fund it and remove obstacles.',
        run: 'They use budget reports in their own decisions and attend reviews.',
      },
      questions: [
        'What did an executive last do for reliability?',
        'Which report do executives read without being asked?',
      ],
      evidence: [
        { signal: 'review_leader_attendance', when: '>= 0.5', suggests: 'walk', strength: 'weak' },
        { signal: 'review_leader_attendance', when: '>= 0.9', suggests: 'run', strength: 'weak' },
      ],
    },
    {
      id: 'product_partnership',
      name: 'Product partnership',
      levels: {
        crawl: 'The product manager understands SRE and speaks up for reliability features.',
        walk: 'Product agrees the SLOs and ranks work by remaining budget.',
        run: 'Product opens the reliability conversation and trades features against budget unprompted.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Can the product manager name the current SLO and what is left of its budget?'],
      evidence: [{ signal: 'slo_joint_agreement', when: '>= 0.5', suggests: 'walk', strength: 'moderate' }],
    },
  ],
};
