import type { UpgradeMark } from '../../../core/maturity/versions/upgradeSchema';

/** Why an answer is to be looked at again. */
export const markWords: Readonly<Record<UpgradeMark['code'], string>> = {
  'level-text-changed': 'The text of the level changed: confirm that it still holds.',
  'level-removed': 'The level is gone: to be assessed again. The answer is kept beside it.',
  'target-removed': 'The target level is gone: the answer holds, set another target.',
};
