import type { AppPage } from '../../core/maturity/compare/pageForSignal';

/** Addresses of the app's own pages; views know no routes. A reading by hand is entered in the assessment itself. */
export type LinkTo = (page: Exclude<AppPage, 'enter-reading'>) => string;
