import type { QualityFlag } from '../../core/slo/answer';

type Code = QualityFlag['code'];

const WORDS: Readonly<Record<Code, string>> = {
  'short-history': 'Data began late in the period.',
  gaps: 'Data had gaps.',
  'bad-never-seen': 'The query for bad events had not matched anything in the period.',
  'good-matches-nothing': 'The query for good events had matched nothing.',
  'births-not-counted': 'Bad events of new series had lost their first values.',
  'good-exceeds-total': 'Good events had exceeded all events by more than the budget.',
  'bad-without-events': 'Bad events had been counted where there was no event at all.',
  clamped: 'Counts that are not possible had been cut.',
  'edge-moved': 'The period’s edge had been moved to the nearest interval.',
  silent: 'Nothing was counted at the period’s end.',
  'narrow-slices': 'Slices held few scrapes.',
  interpolated: 'Events about the threshold were shared out between bounds of a histogram.',
  'no-traffic': 'There was no traffic.',
  partial: 'Parts of the period were missing.',
  'of-part': 'There were remarks on the data of a part.',
  'clock-off': 'The clock of the computer that wrote it was off.',
  excluded: 'Exclusions were applied.',
  'exclusions-unread': 'Exclusions of annotations could not be read.',
  recorded: 'It was partly counted by recorded series.',
  warning: 'The data source had warned.',
};

/** These say nothing against the counts. */
const HARMLESS: readonly string[] = [
  'no-traffic',
  'recorded',
  'edge-moved',
  'excluded',
  'interpolated',
] satisfies Code[];

/** What was to be said of the data when a period was written down; its numbers are not on record. */
export function recordFlagWords(flag: string): string {
  return isCode(flag) ? WORDS[flag] : `There was a remark that this version does not know: “${flag}”.`;
}

/** Those that limit the trust in a record. */
export function recordConcerns(flags: readonly string[]): string[] {
  return flags.filter((flag) => !HARMLESS.includes(flag));
}

function isCode(flag: string): flag is Code {
  return Object.hasOwn(WORDS, flag);
}
