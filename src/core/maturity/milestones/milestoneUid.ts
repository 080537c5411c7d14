import { proposeName } from '../../documents/proposeName';
import { sha256 } from './sha256';

const LONGEST_UID = 40;
const MARK_LENGTH = 8;

/**
 * The uid of a milestone's document: the same for the same assessment and name, so that a try which failed half-way
 * can be repeated. One that is too long ends in a part of its hash.
 */
export function milestoneUid(assessment: { documentUid: string; name: string }, milestoneName: string): string {
  const name = milestoneName.trim();
  const slug = proposeName(name, [], sha256(name).slice(0, MARK_LENGTH));
  const full = `${assessment.documentUid}-${slug}`;
  if (full.length <= LONGEST_UID) {
    return full;
  }
  const mark = sha256(full).slice(0, MARK_LENGTH);
  return `${full.slice(0, LONGEST_UID - MARK_LENGTH - 1).replace(/-$/, '')}-${mark}`;
}
