import type { Dimension } from '../../modelSchema';

export const engineering: Dimension = {
  id: 'engineering',
  name: 'Engineering',
  practices: [
    {
      id: 'design_for_reliability',
      name: 'Design for reliability',
      levels: {
        'ad-hoc': 'Reliability comes after the first outage.',
        repeatable: 'A checklist is used before launch.',
        defined: 'Failure modes are discussed in design.',
        managed: 'Reliability shapes how services are designed.',
        strategic: 'SRE principles run through the whole product life cycle.',
      },
      levelOrigins: { managed: 'source', strategic: 'source' },
      questions: ['At what point does reliability enter a new idea?'],
      evidence: [{ signal: 'prr_items_met', when: '>= 0.9', suggests: 'managed', strength: 'moderate' }],
    },
    {
      id: 'service_ownership',
      name: 'Service ownership',
      levels: {
        'ad-hoc': 'Whoever is paged owns it for the night.',
        repeatable: 'A team name is attached to each service.',
        defined: 'The owner knows uptime and main dependencies.',
        managed: 'Owners answer for reliability beyond uptime: dependencies, performance and failure modes.',
        strategic: 'Owners negotiate objectives with the teams they depend on.',
      },
      levelOrigins: { managed: 'source' },
      levelPlacements: { managed: 'proposed' },
      questions: ['Which dependency could take you down, and what is its objective?'],
      evidence: [
        { signal: 'service_owner_coverage', when: '>= 0.95', suggests: 'repeatable', strength: 'moderate' },
        { signal: 'dependency_slo_coverage', when: '>= 0.8', suggests: 'strategic', strength: 'moderate' },
      ],
    },
  ],
};
