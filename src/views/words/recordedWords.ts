import type { RawReason, RecordedSetting, RecordedSource } from '../../core/recorded/recordedUse';
import { formatDuration } from '../format/formatDuration';

export const recordedSourceWords: Readonly<Record<RecordedSource, string>> = {
  headroom: 'Headroom’s recording rules',
  pyrra: 'Pyrra’s recording rules',
  sloth: 'Sloth’s recording rules',
};

/** How much of the window is counted by recorded series. */
export function recordedWords({ source, recordedMs }: { source: RecordedSource; recordedMs: number }): string {
  return `${formatDuration(recordedMs)} of the window are counted by series of ${recordedSourceWords[source]}, the rest by raw ones.`;
}

/** Why raw series are asked all the same, and what would change that. */
export const rawReasonWords: Readonly<Record<RawReason, string>> = {
  'turned-off': 'This SLO asks raw series always, by its own setting.',
  'exact-asked': 'This SLO counts edges or first values exactly, which recorded series do not hold.',
  'no-counters': 'Recorded series hold counters of a Prometheus; this SLO is not counted by any.',
  'ratios-without-events':
    'Sloth records the share of bad events of a window, not how many there were: a budget of events cannot be had from it, so raw series are asked.',
  'scraped-too-seldom':
    'The counters are scraped less than four times in five minutes, too seldom for recorded series.',
  'nothing-fits': 'The intervals asked are not whole numbers of five minutes, which recorded series are of.',
  'slice-not-recorded':
    'Sloth records windows of 5 m, 30 m, 1 h, 2 h and 6 h. The slices of this SLO are of another length, or are read in shorter intervals.',
  'groups-not-recorded':
    'Groups are not recorded: by Sloth none, by Headroom and Pyrra none that are told by the labels slo and sli, with which rules say whose series these are.',
  'good-not-recorded': 'Pyrra records errors, and this SLO is given by its good events.',
  'none-found': 'There are no recorded series of this definition. The tab Definition has rules that would write them.',
  'nothing-covered':
    'Recorded series were looked for, but in no stretch of the range are they there without a hole and with all labels by which this SLO tells or groups events.',
  'not-known': 'Whether there are recorded series could not be read, so raw ones are asked.',
};

/** What an SLO says of recorded series. */
export function recordedSettingWords(setting: RecordedSetting = { source: 'headroom' }): string {
  switch (setting.source) {
    case 'none':
      return 'never used: raw series are asked always';
    case 'headroom':
      return 'used where Headroom’s rules have written them';
    default:
      return `used where ${recordedSourceWords[setting.source]} have written those of “${setting.name}”`;
  }
}
