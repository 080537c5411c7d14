import type { FoundSource, NoBurnDown } from '../../core/found/foundSlo';

export const foundSourceWords: Readonly<Record<FoundSource, string>> = { pyrra: 'Pyrra', sloth: 'Sloth' };

/** Why of a found SLO no more is shown than what its source says. */
export const noBurnDownWords: Readonly<Record<NoBurnDown, string>> = {
  'no-objective': 'Its recorded objective is not between 0 and 100 %, so there is no budget to burn.',
  'no-window': 'No window is recorded that its budget would be counted over.',
  'no-ratios':
    'Sloth’s recorded share of bad events over five minutes (slo:sli_error:ratio_rate5m) is not there now, so it is not known what happened when.',
  'no-rates':
    'Pyrra’s recorded requests a second (pyrra_requests:rate5m) are not there, so it is not known what happened when. For native histograms Pyrra does not record them.',
  'only-totals':
    'For a gauge that is 1 or 0, Pyrra records the checks of the whole window alone, so it is not known what happened when.',
};

/** What the figures of the page weigh, and how they may differ from the source’s own. */
export const foundWeightWords: Readonly<Record<FoundSource, string>> = {
  sloth:
    'Sloth records which share of events was bad in the last five minutes, not how many events there were. So each minute is one check here and weighs the same, at night as at peak, as in Sloth’s own budget: this budget is of time, not of requests. Minutes without traffic are left out.',
  pyrra:
    'Counted from the requests and errors a second that Pyrra records: each request weighs the same. They are means over five minutes, so an outage looks up to five minutes longer and flatter than it was.',
};
