import { API_VERSION } from '../../../documents/resource';
import type { MaturityModel } from '../../modelSchema';
import { signalsOf } from '../signals/signalsOf';
import { engineering } from './engineering';
import { incidents } from './incidents';
import { insight } from './insight';
import { objectives } from './objectives';
import { operations } from './operations';

const dimensions = [operations, incidents, insight, objectives, engineering];

/** The built-in model "Five levels, ad hoc to strategic": 12 practices of five levels. */
export const fiveLevels: MaturityModel = {
  apiVersion: API_VERSION,
  kind: 'MaturityModel',
  metadata: {
    name: 'five-levels',
    displayName: 'Five levels, ad hoc to strategic',
  },
  spec: {
    version: '1',
    unitOfAssessment: 'service or team',
    source: {
      title: 'Article on an SRE maturity model with a user-auth example',
      rights: 'Course site article: facts only, own wording.',
    },
    defaultOrigin: 'proposed',
    levels: [
      { id: 'ad-hoc', name: 'Ad hoc', score: 1 },
      { id: 'repeatable', name: 'Repeatable', score: 2 },
      { id: 'defined', name: 'Defined', score: 3 },
      { id: 'managed', name: 'Managed', score: 4 },
      { id: 'strategic', name: 'Strategic', score: 5 },
    ],
    scoringOrigin: 'proposed',
    scoring: {
      perDimension: 'median',
      inSource: 'a spectrum, expressly no rigid checklist; levels are described for the whole team',
      words: {
        perDimension: 'median',
        overall: 'the level whose statements mostly hold, chosen by the coach, with the practice spread shown',
      },
    },
    guards: [],
    emphasis: {
      origin: 'source',
      text: 'Cutting toil alone misses the aim. Automation is a means; the error budget is what forces the trade-off.',
      proposedWeights: {
        error_budget_use: 2,
        others: 1,
      },
    },
    splitNote:
      'The source lists traits per level; the split into practices is ours. Cells marked proposed fill traits the source does not state at that level. `placement: proposed` marks facts the source gives for a level 3 to 4 example or for mature teams without naming one level.',
    roles: ['executive', 'manager', 'product', 'development', 'operations', 'support'],
    askedOf: ['development', 'operations'],
    signals: signalsOf(dimensions),
    dimensions,
  },
};
