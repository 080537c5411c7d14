import { type Figures, type Line, noData, type NoData, type SloAnswer } from '../answer';
import { leftOf } from '../budget';
import { plainBudgetTime } from '../budgetTime';
import { burningFast } from '../burningFast';
import { exhaustionAt, type Pace } from '../exhaustion';
import { paceLookback } from '../lookbacks';
import { lineRunsOut } from '../runsOut';
import { type StatusSigns, statusOf } from '../status';
import { windowInterval } from '../windowInterval';
import { heldLine } from './alignLines';
import { combineKnown, middleOf } from './combineKnown';
import { combineBudgetLines } from './combineLines';
import { combineQuality } from './combineQuality';
import { combineSli, sliFrom } from './combineSli';
import type { CompositeFigures, CompositeSlo } from './composite';
import { compositeFigures } from './compositeFigures';
import { type CountedPart, countedParts, type PartAnswer } from './partAnswers';
import type { CompositeQuestion } from './partQuestions';

/** One value out of each part's; no data where a part has none. */
type Combine = (of: (answer: SloAnswer) => number | NoData) => number | NoData;

/** The composite's figures out of its parts'; none where a part has none. docs/slo-maths.md §4 */
export function combineFigures(
  { slo, range, runningTotal }: CompositeQuestion,
  parts: readonly PartAnswer[]
): { figures: Figures; pace: Pace } {
  const counted = countedParts(parts);
  const whole = counted.length === parts.length;
  const answers = counted.map(({ answer }) => answer);
  const composite = compositeFigures(slo, parts);
  const combine: Combine = (of) => (whole ? middleOf(combineKnown(slo, counted, of)) : noData);
  const asOfMs = answers.length === 0 ? range.toMs : Math.min(...answers.map(({ figures }) => figures.asOfMs));
  const window = windowInterval(slo.window, asOfMs);
  const spent = combine(({ figures }) => figures.spent);
  const remaining = spent === noData ? noData : leftOf(spent);
  const { burnRates, tierRates, fast, pace } = combineRates(answers, combine, window.toMs - window.fromMs);
  const kindWindow = { ...window, kind: slo.window.kind };
  const budgetTime = plainBudgetTime(kindWindow, asOfMs, runningTotal);
  const exhaustion = exhaustionAt(remaining, pace, kindWindow, asOfMs, budgetTime);
  const runsOut =
    slo.window.kind === 'calendar' || pace.rate === noData
      ? exhaustion.kind === 'lasts'
      : lineRunsOut(spendLine(slo, counted), window, pace.rate);
  const figures: Figures = {
    window,
    asOfMs,
    events: noData,
    unit: 'events',
    sli: whole ? sliFrom(slo.target, combineSli(slo, counted)) : noData,
    spent,
    remaining,
    basis: basisOf(answers),
    budgetEvents: noData,
    burnRates,
    tierRates,
    exhaustion,
    budgetTime,
    status: statusFrom(composite, answers, { remaining, burningFast: fast, runsOut }),
    quality: combineQuality(parts.flatMap(({ answer }) => answer ?? [])),
    composite,
  };
  return { figures, pace };
}

/** The burn-down, of which a part's gap takes nothing away: what the others spent meanwhile leaves the window too. */
function spendLine(slo: CompositeSlo, parts: readonly CountedPart[]): Line {
  const lines = parts.map(({ answer }) => heldLine(answer.pictures.burnDown));
  return combineBudgetLines(slo, parts, lines);
}

/** The parts have one window, so their lookbacks and tiers are the same. */
function combineRates(answers: readonly SloAnswer[], combine: Combine, windowMs: number) {
  const [first] = answers;
  const burnRates = (first?.figures.burnRates ?? []).map(({ lookbackMs }, i) => ({
    lookbackMs,
    rate: combine(({ figures }) => figures.burnRates[i]?.rate ?? noData),
  }));
  const tierRates = (first?.figures.tierRates ?? []).map(({ tier }, i) => ({
    tier,
    long: combine(({ figures }) => figures.tierRates?.[i]?.long ?? noData),
    short: combine(({ figures }) => figures.tierRates?.[i]?.short ?? noData),
  }));
  const fast = burningFast(windowMs, tierRates);
  const lookbackMs = paceLookback(windowMs, fast);
  const rate = burnRates.find((one) => one.lookbackMs === lookbackMs)?.rate ?? noData;
  return { burnRates, tierRates, fast, pace: { rate, lookbackMs } };
}

/** A part that nobody could ask, or that is not there, may be all that matters. */
function statusFrom(
  { parts, spentAtLeast = 0 }: CompositeFigures,
  answers: readonly SloAnswer[],
  signs: Pick<StatusSigns, 'remaining' | 'burningFast' | 'runsOut'>
): Figures['status'] {
  if (signs.remaining === noData && spentAtLeast >= 1) {
    return 'exhausted';
  }
  const incomplete =
    parts.some(({ state }) => state !== 'counted' && state !== 'no-data') ||
    answers.some(({ figures }) => figures.status === 'not-known');
  return statusOf({ ...signs, silent: false, incomplete, remainingAtMost: incomplete ? noData : signs.remaining });
}

/** Elapsed where it is so for one: then nothing is expected of the rest of the period. */
function basisOf(answers: readonly SloAnswer[]): Figures['basis'] {
  const bases = answers.map(({ figures }) => figures.basis);
  return (['elapsed', 'forecast'] as const).find((basis) => bases.includes(basis)) ?? 'window';
}
