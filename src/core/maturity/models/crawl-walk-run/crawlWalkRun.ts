import { API_VERSION } from '../../../documents/resource';
import type { MaturityModel } from '../../modelSchema';
import { signalsOf } from '../signals/signalsOf';
import { failures } from './failures';
import { observability } from './observability';
import { onCallIncidents } from './onCallIncidents';
import { peopleCulture } from './peopleCulture';
import { releasing } from './releasing';
import { roomToImprove } from './roomToImprove';
import { security } from './security';

const dimensions = [peopleCulture, observability, onCallIncidents, failures, security, roomToImprove, releasing];

/** The built-in model "Crawl, walk, run": 37 practices in three phases, and a level before them. */
export const crawlWalkRun: MaturityModel = {
  apiVersion: API_VERSION,
  kind: 'MaturityModel',
  metadata: {
    name: 'crawl-walk-run',
    displayName: 'Crawl, walk, run',
  },
  spec: {
    version: '1',
    unitOfAssessment: 'team',
    source: {
      title: 'Operate First SIG-SRE, SRE Maturity (sre_maturity.md)',
      upstream: 'github.com/operate-first/sre, last content change October 2022',
      rights: 'No licence file in the repository: facts only, own wording.',
    },
    defaultOrigin: 'proposed',
    isCumulative: true,
    levels: [
      { id: 'not-started', name: 'Not started', score: 0, text: 'The crawl statements do not hold yet.' },
      { id: 'crawl', name: 'Crawl', score: 1, origin: 'source' },
      { id: 'walk', name: 'Walk', score: 2, origin: 'source' },
      { id: 'run', name: 'Run', score: 3, origin: 'source' },
    ],
    scoringOrigin: 'proposed',
    scoring: {
      perDimension: 'lowest',
      words: {
        perDimension: 'phase = lowest practice phase, with the mean beside it',
        overall: 'one phase per area, no total',
      },
    },
    reassessEveryMonths: 6,
    guards: [],
    roles: ['executive', 'manager', 'product', 'development', 'operations', 'support'],
    askedOf: ['development', 'operations'],
    signals: signalsOf(dimensions),
    dimensions,
  },
};
