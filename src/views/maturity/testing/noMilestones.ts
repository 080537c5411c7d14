import type { MilestonesState } from '../../../adapters/maturity/useMilestones';

export const noMilestones: MilestonesState = { status: 'ready', failure: undefined, milestones: [], broken: [] };
