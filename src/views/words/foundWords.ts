import type { FoundSource, NoBurnDown } from '../../core/found/foundSlo';
import type { RuleDefinition } from '../../core/found/ruleDefinition';

export const foundSourceWords: Readonly<Record<FoundSource, string>> = { pyrra: 'Pyrra', sloth: 'Sloth' };

/** Why of a found SLO no more is shown than what its source says. */
export const noBurnDownWords: Readonly<Record<NoBurnDown, string>> = {
  'no-objective': 'Its recorded objective is not between 0 and 100 %, so there is no budget to burn.',
  'no-window': 'No window is recorded that its budget would be counted over.',
  'no-ratios':
    'Sloth’s recorded share of bad events over five minutes (slo:sli_error:ratio_rate5m) has not been there for a day, so it is not known what happened when.',
  'no-rates':
    'Pyrra’s recorded requests a second (pyrra_requests:rate5m) are not there, so it is not known what happened when. For native histograms Pyrra does not record them.',
  'only-totals':
    'For a gauge that is 1 or 0, Pyrra records the checks of the whole window alone, so it is not known what happened when.',
};

/** What the figures of the page weigh, and how they may differ from the source’s own. */
export const foundWeightWords: Readonly<Record<FoundSource, string>> = {
  sloth:
    'Sloth records which share of events was bad in the last five minutes, not how many events there were. So each minute is one check here and weighs the same, at night as at peak, as Sloth’s optimised rules do: this budget is of time, not of requests. Minutes without traffic are left out. Where Sloth’s optimised rules are switched off, or a plugin corrects the shares by traffic, what Sloth itself says is left weighs otherwise and can differ.',
  pyrra:
    'Counted from the requests and errors a second that Pyrra records: each request weighs the same. They are means over five minutes, so an outage looks up to five minutes longer and flatter than it was.',
};

/** Why no definition is made out of the rules that record an SLO. */
export const notTakenOverWords: Readonly<Record<Extract<RuleDefinition, { ok: false }>['why'], string>> = {
  'not-told': 'The data source does not tell the rules that record it, or they count in a way that has no place here.',
  corrected:
    'Its rules multiply the share of bad events with how much traffic there was (slo:numerator_correction:ratio), a plugin of Sloth that has no place here: what would be taken over would count something else.',
};

/** What the budget of a definition that is taken over weighs. */
export const takenOverWords: Readonly<Record<Extract<RuleDefinition, { ok: true }>['budgetOf'], string>> = {
  time: 'Its budget is of time, as Sloth’s optimised rules count it: five minutes weigh the same however much traffic they had.',
  events: 'Its budget is of events, as Pyrra counts it: every event weighs the same.',
};
