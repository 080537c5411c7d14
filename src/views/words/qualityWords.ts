import { noData, type Quality, type QualityFlag } from '../../core/slo/answer';
import { ownFlag } from '../../core/slo/composite/ownFlag';
import { COARSE_BUCKET_MS, isWellCovered } from '../../core/slo/coverage';
import { concerns } from '../../core/slo/concerns';
import { reasonWords } from '../exclusions/reasonWords';
import { formatBudget } from '../format/formatBudget';
import { formatCount } from '../format/formatCount';
import { formatDuration } from '../format/formatDuration';
import { formatPercent } from '../format/formatPercent';
import { formatDateTime } from '../format/formatTime';
import { gapsWords } from './gapWords';
import { recordedWords } from './recordedWords';
import { NO_TRAFFIC } from './stateSentence';

const SAME_EVENTS = 'Check that both queries select the same events';

/** What a quality flag means for the figures, and what to do. */
export function qualityWords(flag: QualityFlag, timeZone: string): string {
  switch (flag.code) {
    case 'short-history':
      return `Data begin late: the figures rest on ${formatDuration(flag.coveredMs)} of ${formatDuration(flag.windowMs)}. They become whole with time, or with a longer retention.`;
    case 'gaps':
      return gapsInDataWords(flag);
    case 'bad-never-seen':
      return 'The query for bad events has never matched anything in the window. Check that what it selects is right.';
    case 'good-matches-nothing':
      return noFigure('The query for good events matches nothing though there is traffic', 'Check what it selects');
    case 'good-exceeds-total':
      return noFigure(`The query for good events counts more than there are events in all${moreWords(flag.share)}`);
    case 'births-not-counted':
      return `Up to ${formatCount(flag.upToEvents)} bad events are not counted: a counter that first appears with a value loses that value. Let the application start its counters at 0, or let the SLO count first values.`;
    case 'clamped':
      return `In ${flag.buckets} intervals there were more good or bad events than events in all, or a negative count; they were cut to what is possible. ${SAME_EVENTS}, or that a yes/no gauge is 1 or 0.`;
    case 'excluded':
      return excludedWords(flag);
    case 'edge-moved':
      return `The window's edge was moved by up to ${formatDuration(flag.byMs)} to the nearest counted interval.`;
    default:
      return dataWords(flag, timeZone);
  }
}

function noFigure(why: string, advice = SAME_EVENTS): string {
  return `${why}, so there is no figure. ${advice}.`;
}

function moreWords(share: number): string {
  return Number.isFinite(share) ? ` (${formatPercent(share, 1)} more)` : '';
}

/** Coarse buckets count as covered with any data in them. */
function gapsInDataWords({ coveredMs, windowMs, bucketMs }: Extract<QualityFlag, { code: 'gaps' }>): string {
  const atMost = bucketMs > COARSE_BUCKET_MS ? 'at most ' : '';
  return `Data have gaps: the figures rest on ${atMost}${formatDuration(coveredMs)} of ${formatDuration(windowMs)}. What happened in the rest is not known; check that the service was scraped all the time.`;
}

/** That a figure leaves something out, and what it would be else. */
function excludedWords({ times, reasons, remaining, movedMs }: Extract<QualityFlag, { code: 'excluded' }>): string {
  const named = reasons.slice(0, 3).map((reason) => `“${reasonWords(reason)}”`);
  const rest = reasons.length - named.length;
  const why = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  const applied = times === 1 ? 'An exclusion applies' : `${times} exclusions apply`;
  const without =
    remaining === noData ? 'there would be no figure' : `${formatBudget(remaining)} of the budget would be left`;
  const moved =
    movedMs > 0 ? ` Their edges were moved by up to ${formatDuration(movedMs)}, to the nearest interval.` : '';
  return `${applied}: ${why}. Without exclusions ${without}.${moved}`;
}

type MeasuringCode =
  | 'short-history'
  | 'gaps'
  | 'bad-never-seen'
  | 'good-matches-nothing'
  | 'good-exceeds-total'
  | 'births-not-counted'
  | 'clamped'
  | 'excluded'
  | 'edge-moved';

/** What is said of the data that came, or did not. */
function dataWords(flag: Exclude<QualityFlag, { code: MeasuringCode }>, timeZone: string): string {
  switch (flag.code) {
    case 'silent':
      return `Nothing was counted since ${formatDateTime(flag.sinceMs, timeZone)}. Check that its metrics or log lines still arrive.`;
    case 'narrow-slices':
      return `Slices of ${formatDuration(flag.sliceMs)} hold few scrapes (one every ${formatDuration(flag.scrapeIntervalMs)}): their edges are rough, and slices without a scrape are no data. Choose slices of ${formatDuration(10 * flag.scrapeIntervalMs)} or more.`;
    case 'bad-without-events':
      return noFigure(`${formatCount(flag.events)} bad events were counted where the query for all events finds none`);
    case 'of-part':
      return `${flag.part}: ${qualityWords(flag.flag, timeZone)}`;
    case 'partial':
      return gapsWords(flag.missing, timeZone);
    default:
      return sourceWords(flag);
  }
}

type SourceCode = 'clock-off' | 'exclusions-unread' | 'recorded' | 'warning' | 'no-traffic' | 'interpolated';

/** What is said of where the data came from. */
function sourceWords(flag: Extract<QualityFlag, { code: SourceCode }>): string {
  switch (flag.code) {
    case 'clock-off':
      return clockWords(flag.aheadMs);
    case 'exclusions-unread':
      return unreadWords(flag.detail);
    case 'recorded':
      return recordedWords(flag);
    case 'warning':
      return `The data source warned: ${flag.text}`;
    case 'no-traffic':
      return NO_TRAFFIC;
    case 'interpolated':
      return `The histogram may have no bound at ${flag.threshold}: events between its two nearest bounds are shared out evenly.`;
  }
}

function unreadWords(detail: string): string {
  return detail === 'too-many'
    ? 'There are more annotations of exclusions than can be read: the oldest are not in the figures. Move them into the SLOs’ own exclusions.'
    : `Exclusions of annotations could not be read (${detail === 'slow' ? 'no answer yet' : detail}), so the figures may lack some. Refresh to try again.`;
}

function clockWords(aheadMs: number): string {
  const side = aheadMs > 0 ? 'ahead of' : 'behind';
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return `The clock of this computer is ${formatDuration(minutes * 60_000)} ${side} that of the data source. The figures are those of the data source's now; set the clock right.`;
}

/** The few words that stand beside a number: `99.8 %`, `from 27 d of 30 d`; `about` where buckets are wide. */
export function qualityShort(quality: Quality): string {
  const about = (quality.bucketMs ?? 0) > COARSE_BUCKET_MS ? 'about ' : '';
  const told = quality.flags.map(ownFlag).find((flag) => flag.code === 'short-history' || flag.code === 'gaps');
  if (told !== undefined && !isWellCovered(quality)) {
    return `from ${about}${formatDuration(quality.coveredShare * told.windowMs)} of ${formatDuration(told.windowMs)}`;
  }
  return about + coveredPercent(quality);
}

/** The covered share in percent, rounded down. */
export function coveredPercent(quality: Quality): string {
  const whole = quality.coveredShare >= 1 || quality.coveredShare <= 0;
  const decimals = whole || quality.coveredShare < 0.9 ? 0 : 1;
  // Rounded down, so that what has a gap never reads 100 %.
  const scale = 100 * 10 ** decimals;
  return formatPercent(Math.floor(quality.coveredShare * scale + 1e-9) / scale, decimals);
}

/** The concerns in words, one after the other; undefined where there are none. `besides` is said already. */
export function concernsWords(quality: Quality, timeZone: string, besides?: QualityFlag['code']): string | undefined {
  const told = concerns(quality).filter((flag) => ownFlag(flag).code !== besides);
  return told.length === 0 ? undefined : told.map((flag) => qualityWords(flag, timeZone)).join(' ');
}

/** What wide buckets do not tell of the data. */
export function coarseWords({ bucketMs = 0 }: Quality): string | undefined {
  return bucketMs > COARSE_BUCKET_MS
    ? `Counted in intervals of up to ${formatDuration(bucketMs)}: shorter gaps are not seen here. The SLO's page counts in finer ones.`
    : undefined;
}
