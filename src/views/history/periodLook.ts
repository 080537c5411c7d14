import type { IconName } from '@grafana/data';
import type { BadgeColor } from '@grafana/ui';
import type { PeriodResult } from '../../core/slo/answer';
import { isAllExcluded, isWellCovered } from '../../core/slo/coverage';

export interface PeriodLook {
  word: string;
  icon: IconName;
  color: BadgeColor;
}

const LOOK: Readonly<Record<PeriodResult['result'], PeriodLook>> = {
  met: { word: 'met', icon: 'check-circle', color: 'green' },
  missed: { word: 'missed', icon: 'times-circle', color: 'red' },
  running: { word: 'running', icon: 'clock-nine', color: 'blue' },
  'no-data': { word: 'no data', icon: 'question-circle', color: 'darkgrey' },
};

const EXCLUDED: PeriodLook = { word: 'excluded', icon: 'minus-circle', color: 'darkgrey' };

/** How a period ended, as icon, word and colour. No data at or before it, and no record: not on record. A period of which much is not on record was not seen to be met. */
export function periodLook(period: PeriodResult): PeriodLook {
  const { result, quality } = period;
  const isRead = quality.flags.every(({ code }) => code !== 'partial');
  if (result === 'no-data' && isAllExcluded(period)) {
    return EXCLUDED;
  }
  if (result === 'no-data' && quality.lastDataMs === undefined && isRead) {
    return { word: 'not on record', icon: 'minus-circle', color: 'darkgrey' };
  }
  return result === 'met' && !isWellCovered(quality)
    ? { word: 'met as far as known', icon: 'question-circle', color: 'darkgrey' }
    : LOOK[result];
}
