import { API_VERSION, type Resource } from '../../documents/resource';
import type { MaturityModel } from '../modelSchema';

const levels = { low: 'No way.', middle: 'Some way.', high: 'The agreed way.' };

/** A model of two dimensions and three practices, for tests. */
export const smallModel: MaturityModel = {
  apiVersion: API_VERSION,
  kind: 'MaturityModel',
  metadata: { name: 'small', displayName: 'Small model' },
  spec: {
    version: '1',
    source: { title: 'A book' },
    defaultOrigin: 'source',
    scoringOrigin: 'proposed',
    guards: ['The top level is no end point.'],
    levels: [
      { id: 'low', name: 'Low', score: 0 },
      { id: 'middle', name: 'Middle', score: 1 },
      { id: 'high', name: 'High', score: 2 },
    ],
    signals: [
      {
        id: 'slo_count',
        type: 'count',
        window: 'now',
        availability: 'builtin',
        means: "SLOs defined for the team's services",
      },
      { id: 'trend', type: 'trend', window: '365d', availability: 'integration', means: 'direction of repair times' },
    ],
    dimensions: [
      {
        id: 'work',
        name: 'Work',
        practices: [
          {
            id: 'objectives',
            name: 'Objectives',
            levels,
            questions: ['Who agreed the objectives?', 'Where can they be seen?'],
            evidence: [
              { signal: 'slo_count', when: '== 0', caps: 'middle', strength: 'strong' },
              { signal: 'slo_count', when: '>= 3', suggests: 'middle', strength: 'weak' },
            ],
          },
          {
            id: 'shifts',
            name: 'Shifts',
            levels,
            questions: ['Who is on call?'],
            questionsOrigin: 'proposed',
            evidence: [],
          },
        ],
      },
      {
        id: 'culture',
        name: 'Culture',
        levelNames: { low: 'Pathological', middle: 'Bureaucratic', high: 'Generative' },
        practices: [{ id: 'blame', name: 'Blame', levels, questions: ['What follows a mistake?'], evidence: [] }],
      },
    ],
  },
};

/** Resources of a document with an assessment of two teams by the small model. */
export function assessmentResources(answers: Record<string, Record<string, unknown>>): Resource[] {
  return [
    {
      apiVersion: API_VERSION,
      kind: 'Assessment',
      metadata: { name: 'spring', displayName: 'Spring' },
      spec: { model: 'small', teams: { shop: { displayName: 'Shop' }, core: { displayName: 'Core' } }, answers },
    },
    smallModel,
  ];
}
