import type { FoundSource } from './foundSlo';

/** Names of what the rules of Sloth and Pyrra record of every SLO, and the label that tells whose it is. */
interface Series {
  id: string;
  objective: string;
  window: string;
  windowUnitMs: number;
  /** Of Sloth the share of the budget left, of Pyrra that of good events. */
  state: string;
  /** What a burn-down is counted by. */
  bad: string;
}

export const FOUND_SERIES: Readonly<Record<FoundSource, Series>> = {
  sloth: {
    id: 'sloth_id',
    objective: 'slo:objective:ratio',
    window: 'slo:time_period:days',
    windowUnitMs: 86_400_000,
    state: 'slo:period_error_budget_remaining:ratio',
    bad: 'slo:sli_error:ratio_rate5m',
  },
  pyrra: {
    id: 'slo',
    objective: 'pyrra_objective',
    window: 'pyrra_window',
    windowUnitMs: 1000,
    state: 'pyrra_availability',
    bad: 'pyrra_errors:rate5m',
  },
};

export const PYRRA_REQUESTS = 'pyrra_requests:rate5m';

/** On series that say which of Pyrra's SLOs are of a yes/no gauge: only of these are checks counted. */
export const GAUGE_MARK = 'headroom_gauge';

const names = Object.values(FOUND_SERIES).flatMap(({ objective, window, state, bad }) => [
  objective,
  window,
  state,
  bad,
]);

/** On what burn-downs are counted by where it was there within a day, and is not now. */
export const ENDED_MARK = 'headroom_ended';

const counted = `{__name__=~"${Object.values(FOUND_SERIES)
  .map(({ bad }) => bad)
  .join('|')}"}`;

/** One instant query for all of them; nothing where neither records. */
export const FOUND_QUERY = [
  `{__name__=~"${names.join('|')}"}`,
  `label_replace(last_over_time(${counted}[1d]) unless ${counted}, "${ENDED_MARK}", "yes", "", "")`,
  `label_replace(count by (slo) ({__name__=~".+:count[0-9]+[a-z].*", slo!=""}), "${GAUGE_MARK}", "yes", "", "")`,
].join(' or ');
