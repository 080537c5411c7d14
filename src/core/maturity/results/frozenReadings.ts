import { dayOf } from '../assessment/isoTime';
import type { ManualSignals } from '../assessment/manualReading';
import { listEntries, withEntry } from '../assessment/nestedMap';
import { signalOfKey } from '../evidence/signalOfKey';
import type { SignalState } from '../evidence/signalState';
import type { Milestone } from '../milestones/parseMilestone';

const DAY_MS = 86_400_000;
/** The last instant that has a date. */
const LAST_MS = 8.64e15;

/** What people had entered by hand of the evidence that a milestone keeps. Who entered it is not kept. */
export function frozenReadings({
  evidence,
  model,
  madeAt,
}: Pick<Milestone, 'evidence' | 'model' | 'madeAt'>): ManualSignals {
  return listEntries(evidence).reduce<ManualSignals>((readings, { outer: key, inner: team, value: state }) => {
    const isAge = signalOfKey(model.spec.signals, key)?.type === 'age_days';
    return withEntry(readings, key, team, readingOf(state, isAge, Date.parse(madeAt)));
  }, {});
}

function readingOf(state: SignalState, isAge: boolean, madeAtMs: number): ManualSignals[string][string] | undefined {
  const { source, asOfMs, note } = (state.status === 'known' && state.provenance) || {};
  if (state.status !== 'known' || source !== 'hand' || asOfMs === undefined || Math.abs(asOfMs) > LAST_MS) {
    return undefined;
  }
  // An age is kept as of the milestone: by so many days older than it was entered.
  const olderDays = Math.floor(Math.max(0, madeAtMs - asOfMs) / DAY_MS);
  const { reading } = state;
  const entered = isAge && typeof reading === 'number' ? Math.max(0, reading - olderDays) : reading;
  return { reading: entered, date: dayOf(asOfMs), ...(note !== undefined && { note }) };
}
