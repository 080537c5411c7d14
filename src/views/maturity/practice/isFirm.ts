import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';

/** Whether more than weak rules stand behind the range that evidence makes plausible. */
export function isFirm({ firm }: Weighed): boolean {
  return firm.floor !== undefined || firm.ceiling !== undefined;
}
