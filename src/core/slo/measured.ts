import type { BucketAnswer, Gap } from '../measure/bucket';
import { type Cells, cellsOf, sumOfGroups } from '../measure/cells';
import { type Tallies, type Tally, tallyCells, tallyIn } from '../measure/tally';
import type { TileRun } from '../measure/tile';
import { type Events, type Interval, noData, type NoData, type SloQuestion } from './answer';
import { allowedBad } from './budget';
import { applyExclusions } from './exclusions/applyExclusions';
import { exclusionsOf } from './exclusions/exclusionsIn';
import { languageOf } from './indicatorQueries';
import { onlyEvents } from './onlyEvents';
import { sliceTallies } from './sliceTallies';
import type { Indicator } from './slo';

/** The answers laid side by side, before any formula. */
export interface Measured {
  given: 'good' | 'bad';
  /** By which it is judged: of the SLO now, unless something else was in force. */
  target: number;
  cells: Cells;
  /** What the SLO's method counts: events or slices. */
  tallies: Tallies;
  /** Events, whatever the method. */
  events: Tallies;
  missing: readonly Gap[];
  /** Of one group, while others show that the query of the given side is right: that it never fails, or always does, may be. */
  isPart: boolean | undefined;
  /** After the first event, time without any has data all the same: silence is judged by the events alone. */
  emptyIsZero?: boolean;
}

export function givenSide(indicator: Indicator): 'good' | 'bad' {
  if ('given' in indicator) {
    return indicator.given;
  }
  return indicator.kind === 'composite' ? 'bad' : 'good';
}

/** Exclusions are applied here, so that no figure can forget them. */
export function measure(question: SloQuestion, runs: readonly TileRun[], answers: readonly BucketAnswer[]): Measured {
  const { slo, groups } = question;
  const given = givenSide(slo.indicator);
  const cells = cellsOf(runs, answers);
  const emptyIsZero = languageOf(slo.indicator) === 'logql';
  const counted = tallyCells({
    edgesMs: cells.edgesMs,
    answeredBy: cells.answeredBy,
    total: sumOfGroups(runs, cells, answers, 'total'),
    event: sumOfGroups(runs, cells, answers, given),
    given,
    births: answers.some(({ counts }) => (counts.births ?? []).length > 0)
      ? sumOfGroups(runs, cells, answers, 'births')
      : undefined,
    emptyIsZero,
  });
  const events = applyExclusions(counted, exclusionsOf(question));
  const { method, missingData } = slo;
  const tallies = method.kind === 'occurrences' ? events : sliceTallies(events, method, missingData);
  return {
    given,
    target: slo.target,
    cells,
    tallies,
    events: onlyEvents(events, cells, answers),
    missing: cells.missing,
    emptyIsZero,
    isPart: groups?.isPart,
  };
}

/** Whether the good selector matched nothing though there were events: then no figure is true. */
export function goodMatchesNothing({ given, isPart }: Measured, tally: Tally): boolean {
  return given === 'good' && !isPart && tally.matched === 0 && tally.total > 0;
}

/**
 * Whether more good events were counted above the total, or bad ones where there is none, than the budget allows bad ones:
 * two queries that differ so much do not select the same events, and what is cut looks like none was bad. Then no figure
 * is true.
 */
export function exceedsTotal({ events, target }: Measured, interval: Interval): boolean {
  const { excess, total } = tallyIn(events, interval);
  return excess > allowedBad(target, total);
}

/**
 * What was counted in an interval. `within` is the interval in which the good selector must have matched at some time,
 * where that is a longer one; nor may it exceed the total there.
 */
export function eventsIn(measured: Measured, interval: Interval, within: Interval = interval): Events | NoData {
  const { tallies } = measured;
  const tally = tallyIn(tallies, interval);
  if (interval.fromMs >= interval.toMs) {
    // A period that begins right now: its budget is full, unless nobody knows of any event at all.
    return tallies.hasData.includes(1) ? { good: 0, bad: 0, total: 0 } : noData;
  }
  if (tally.countedMs === 0 || (tally.total > 0 && goodMatchesNothing(measured, tallyIn(tallies, within)))) {
    return noData;
  }
  // Over a few buckets alone, each of which is rough, it would hide that the budget burns.
  if (exceedsTotal(measured, within)) {
    return noData;
  }
  return eventsOf(tally);
}

/** Counts of a tally as events. */
export function eventsOf({ total, bad, frozen }: Tally): Events {
  return { good: total - bad - frozen, bad, total, ...(frozen > 0 && { frozen }) };
}
