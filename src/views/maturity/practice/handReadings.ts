import type { ChangeResult } from '../../../adapters/maturity/changeStored';
import type { BegunHere } from './begunHere';
import type { ManualReading, ManualSignals } from '../../../core/maturity/assessment/manualReading';

/** What was written down by hand for one team, and the way to write more. */
export interface HandReadings {
  manualSignals: ManualSignals;
  team: string;
  /** Persons: where a reading is from should name none of them. */
  coaches: readonly string[];
  begun: BegunHere;
  /** ISO day that the assessment stands for, offered as the day of a reading; undefined offers today. */
  date: string | undefined;
  onReading: (signalKey: string, reading: ManualReading | undefined) => Promise<ChangeResult>;
}
