import type { LinkTo } from '../views/maturity/linkTo';
import { newSloUrl, overviewUrl } from './links';

/** Where the app does what an assessment suggests. */
export const maturityLinkTo: LinkTo = (page) => (page === 'new-slo' ? newSloUrl() : overviewUrl());
