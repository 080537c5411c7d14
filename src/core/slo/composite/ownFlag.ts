import type { QualityFlag } from '../answer';

export type PlainFlag = Exclude<QualityFlag, { code: 'of-part' }>;

/** The flag itself, whichever part it is of. */
export function ownFlag(flag: QualityFlag): PlainFlag {
  return flag.code === 'of-part' ? ownFlag(flag.flag) : flag;
}
