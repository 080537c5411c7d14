import type { MaturityModel } from '../modelSchema';

/** A built-in model without its practices: enough to choose by. */
export interface BuiltinModel {
  /** `metadata.name` of the model. */
  id: string;
  name: string;
  purpose: string;
  unitOfAssessment: string;
  version: string;
  levelCount: number;
  dimensionCount: number;
  practiceCount: number;
  /** Fetches the model itself; rejects where the chunk cannot be loaded. */
  load(): Promise<MaturityModel>;
}

/** The models that come with the app. For pages alone: panels cannot load chunks, and have the model in their document. */
export const builtinModels: readonly BuiltinModel[] = [
  {
    id: 'transformation',
    name: 'SRE transformation',
    purpose: 'Lets coaches see where to put attention first and whether areas advance, stall or slip back.',
    unitOfAssessment: 'organisation or team',
    version: '1',
    levelCount: 3,
    dimensionCount: 5,
    practiceCount: 28,
    load: async () =>
      (await import(/* webpackChunkName: "model-transformation" */ './transformation/transformation')).transformation,
  },
  {
    id: 'crawl-walk-run',
    name: 'Crawl, walk, run',
    purpose: 'Shows a team how far it has come in seven areas of reliability work, from first habits to routine.',
    unitOfAssessment: 'team',
    version: '1',
    levelCount: 4,
    dimensionCount: 7,
    practiceCount: 37,
    load: async () =>
      (await import(/* webpackChunkName: "model-crawl-walk-run" */ './crawl-walk-run/crawlWalkRun')).crawlWalkRun,
  },
  {
    id: 'five-levels',
    name: 'Five levels, ad hoc to strategic',
    purpose: 'A short look at one service or team, from ad-hoc work to reliability that steers strategy.',
    unitOfAssessment: 'service or team',
    version: '1',
    levelCount: 5,
    dimensionCount: 5,
    practiceCount: 12,
    load: async () => (await import(/* webpackChunkName: "model-five-levels" */ './five-levels/fiveLevels')).fiveLevels,
  },
  {
    id: 'governance-reviews',
    name: 'Governance reviews',
    purpose: 'Shows whether four recurring reviews are held in time, with the right people, and change something.',
    unitOfAssessment: 'team for readiness; group of teams for the other reviews',
    version: '1',
    levelCount: 4,
    dimensionCount: 4,
    practiceCount: 11,
    load: async () =>
      (await import(/* webpackChunkName: "model-governance-reviews" */ './governance-reviews/governanceReviews'))
        .governanceReviews,
  },
];
