import { API_VERSION } from '../../../documents/resource';
import type { MaturityModel } from '../../modelSchema';
import { signalsOf } from '../signals/signalsOf';
import { culture } from './culture';
import { organization } from './organization';
import { people } from './people';
import { process } from './process';
import { tech } from './tech';

const dimensions = [organization, people, tech, culture, process];

/** The built-in model "SRE transformation": 28 practices of three levels. */
export const transformation: MaturityModel = {
  apiVersion: API_VERSION,
  kind: 'MaturityModel',
  metadata: {
    name: 'transformation',
    displayName: 'SRE transformation',
  },
  spec: {
    version: '1',
    unitOfAssessment: 'organisation or team',
    source: {
      title: 'Establishing SRE Foundations, chapter 4 (sections 4.1 to 4.6, figure 4.3)',
      rights: 'Commercial book: facts only, own wording.',
    },
    defaultOrigin: 'source',
    levels: [
      { id: 'regressive', name: 'Regressive', score: 0 },
      { id: 'beginner', name: 'Beginner', score: 1 },
      { id: 'advanced', name: 'Advanced', score: 2 },
    ],
    scoringOrigin: 'proposed',
    scoring: {
      perDimension: 'mean',
      words: {
        perDimension: 'mean of scored practices / 2',
        overall: 'show the five dimension values side by side; no single number',
        alsoShow: 'lowest practice per dimension and answered / applicable',
      },
    },
    reassessEveryMonths: 6,
    session: {
      origin: 'source',
      assessors: 'SRE coaches; teams should not lose time to self-scoring',
      interviews: 'a few people from a few teams, by role; no large workshops at the start',
      keepResults: true,
      byDimension: {
        tech: 'asked per team because teams handle their technology differently',
        culture: 'asked through production operations',
      },
    },
    guards: [
      'Progress is not a straight line to a final state; the top level is no end point.',
      'Levels need not be followed rigidly by each team.',
      'Indicators describe the process, not individuals; pressure on a number distorts it.',
    ],
    roles: ['executive', 'manager', 'product', 'development', 'operations', 'support'],
    signals: signalsOf(dimensions),
    dimensions,
  },
};
