import { API_VERSION } from '../../../documents/resource';
import type { MaturityModel } from '../../modelSchema';
import { signalsOf } from '../signals/signalsOf';
import { dependencyReview } from './dependencyReview';
import { mttrMttfReview } from './mttrMttfReview';
import { productionReadinessReview } from './productionReadinessReview';
import { toilReview } from './toilReview';

const dimensions = [productionReadinessReview, mttrMttfReview, dependencyReview, toilReview];

/** The built-in model "Governance reviews": 11 practices of four recurring reviews. */
export const governanceReviews: MaturityModel = {
  apiVersion: API_VERSION,
  kind: 'MaturityModel',
  metadata: {
    name: 'governance-reviews',
    displayName: 'Governance reviews',
  },
  spec: {
    version: '1',
    unitOfAssessment: 'team for readiness; group of teams for the other reviews',
    source: {
      title: 'Jamie Allen, SRE Governance',
      rights: 'Blog article: facts only, own wording.',
    },
    defaultOrigin: 'proposed',
    levelsNote: 'The source sets reviewers and cadence but no levels.',
    levels: [
      { id: 'absent', name: 'Absent', score: 0, text: 'Not held.' },
      { id: 'ad-hoc', name: 'Ad hoc', score: 1, text: 'Held sometimes, without agreed people or interval.' },
      { id: 'on-cadence', name: 'On cadence', score: 2, text: 'Held in time with the right people.' },
      {
        id: 'effective',
        name: 'Effective',
        score: 3,
        text: 'Held in time, and it changes something that can be shown.',
      },
    ],
    scoringOrigin: 'proposed',
    scoring: {
      perDimension: 'lowest',
      words: {
        perDimension: 'minimum of its practices',
        overall: 'calendar of due and overdue reviews; no total',
      },
    },
    guards: [],
    conditions: {
      origin: 'source',
      items: [
        'Reviews are worthless unless leaders show up, take part and get other leaders to come.',
        'Blameless does not mean free of accountability: a team shows improvement or a valid reason for its absence.',
        'Leaders test such reasons, decide whether they still hold, and give mandate and time where they do not.',
      ],
    },
    reviewStates: {
      values: ['not_started', 'due', 'reviewed', 'skipped', 'overdue'],
      origin: 'proposed',
      note: '`skipped` needs a reason; each change writes an annotation',
    },
    roles: ['executive', 'manager', 'product', 'development', 'operations', 'support'],
    askedOf: ['manager', 'development'],
    signals: signalsOf(dimensions),
    dimensions,
  },
};
