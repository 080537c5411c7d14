import type { AppPage } from '../../core/maturity/compare/pageForSignal';
import type { Milestone } from '../../core/maturity/milestones/parseMilestone';

/**
 * Addresses of the app's own pages, and of the page of a milestone; views know no routes. A reading by hand is entered in
 * the assessment itself.
 */
export type LinkTo = (page: Exclude<AppPage, 'enter-reading'> | Milestone) => string;
