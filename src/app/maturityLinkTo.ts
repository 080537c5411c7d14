import type { LinkTo } from '../views/maturity/linkTo';
import { milestoneUrl, newSloUrl, overviewUrl } from './links';

/** Where the app does what an assessment suggests, and where it shows a milestone. */
export const maturityLinkTo: LinkTo = (page) => {
  if (typeof page === 'object') {
    const { uid: documentUid, name } = page.assessment;
    return milestoneUrl({ documentUid, name }, page.uid);
  }
  return page === 'new-slo' ? newSloUrl() : overviewUrl();
};
