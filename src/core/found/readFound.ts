import type { Matcher } from '../documents/indicator';
import { isLabelName, matcherText } from '../promql/selector';
import { ENDED_MARK, FOUND_SERIES, GAUGE_MARK } from './foundSeries';
import type { FoundSlo, FoundSource, NoBurnDown } from './foundSlo';

/** A series of an instant query; its labels have the metric as `__name__`. */
export interface FoundSample {
  labels: Readonly<Record<string, string>>;
  value: number;
}

const MINUTE_MS = 60_000;
const LONGEST_MS = 400 * 86_400_000;

/** The SLOs whose objective is recorded, by name, from the answer to `FOUND_QUERY`. */
export function readFound(samples: readonly FoundSample[]): FoundSlo[] {
  const gauges = new Set(samples.flatMap(({ labels }) => (labels[GAUGE_MARK] === undefined ? [] : [labels.slo])));
  const found = (['sloth', 'pyrra'] as const).flatMap((source) =>
    [...byId(samples, source)].flatMap(([id, series]) => ofId(source, id, series, gauges.has(id)))
  );
  return found.sort((a, b) => a.name.localeCompare(b.name) || a.key.localeCompare(b.key));
}

function byId(samples: readonly FoundSample[], source: FoundSource): Map<string, FoundSample[]> {
  const { id, objective, window, state, bad } = FOUND_SERIES[source];
  const metrics = [objective, window, state, bad];
  const groups = new Map<string, FoundSample[]>();
  for (const sample of samples) {
    const name = sample.labels[id] ?? '';
    if (name !== '' && metrics.includes(sample.labels.__name__ ?? '')) {
      const group = groups.get(name) ?? [];
      group.push(sample);
      groups.set(name, group);
    }
  }
  return groups;
}

/** One for each objective: clusters that are read together may have SLOs of one name. */
function ofId(source: FoundSource, id: string, series: readonly FoundSample[], isGauge: boolean): FoundSlo[] {
  const { id: idLabel, objective, window, windowUnitMs, state, bad } = FOUND_SERIES[source];
  const objectives = series.filter(({ labels }) => labels.__name__ === objective);
  const telling = tellingLabels(objectives);
  return objectives.map(({ labels, value: objectiveRatio }) => {
    const own = telling.map((label): Matcher => ({ label, op: '=', value: labels[label] ?? '' }));
    const of = (metric: string) => series.filter((one) => one.labels.__name__ === metric && isOf(one, labels, own));
    const valueOf = (metric: string) => onlyOne(of(metric))?.value;
    const counted = countedOf(of(bad));
    const target = objectiveRatio > 0 && objectiveRatio < 1 ? objectiveRatio : undefined;
    const windowMs = wholeWindow((valueOf(window) ?? NaN) * windowUnitMs);
    return {
      source,
      key: own.length === 0 ? id : `${id}{${own.map(matcherText).join(',')}}`,
      name: labels.sloth_slo ?? id,
      service: labels.sloth_service,
      matchers: [{ label: idLabel, op: '=', value: id }, ...(counted ? labelsOf(counted, idLabel) : own)],
      target,
      windowMs,
      remainingRatio: remainingOf(source, valueOf(state), objectiveRatio),
      noBurnDown:
        target === undefined
          ? 'no-objective'
          : windowMs === undefined
            ? 'no-window'
            : countedBy(source, isGauge, counted !== undefined),
    };
  });
}

function wholeWindow(ms: number): number | undefined {
  return ms >= MINUTE_MS && ms <= LONGEST_MS && ms % MINUTE_MS === 0 ? ms : undefined;
}

function countedBy(source: FoundSource, isGauge: boolean, isThere: boolean): NoBurnDown | undefined {
  return isGauge && source === 'pyrra' ? 'only-totals' : isThere ? undefined : lacking[source];
}

const lacking: Readonly<Record<FoundSource, NoBurnDown>> = { sloth: 'no-ratios', pyrra: 'no-rates' };

/** Labels by which several objectives of one name differ. */
function tellingLabels(objectives: readonly FoundSample[]): string[] {
  const names = new Set(objectives.flatMap(({ labels }) => Object.keys(labels)));
  return [...names]
    .filter((name) => isLabelName(name) && new Set(objectives.map(({ labels }) => labels[name])).size > 1)
    .sort();
}

/** Whether a series is of the objective with these labels: it has the telling ones, and contradicts none. */
function isOf(one: FoundSample, labels: FoundSample['labels'], telling: readonly Matcher[]): boolean {
  const contradicts = ([name, value]: [string, string]) =>
    name !== '__name__' && one.labels[name] !== undefined && one.labels[name] !== value;
  return telling.every((each) => has(one, each)) && !Object.entries(labels).some(contradicts);
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** The series that is there now; without one the only one that was there within a day. */
function countedOf(series: readonly FoundSample[]): FoundSample | undefined {
  const now = series.filter(({ labels }) => labels[ENDED_MARK] === undefined);
  return onlyOne(now.length === 0 ? series : now);
}

/** So that the sum of a time holds this series alone: where a label was another one, nothing is counted. */
function labelsOf({ labels }: FoundSample, idLabel: string): Matcher[] {
  return Object.keys(labels)
    .filter((label) => isLabelName(label) && !['__name__', ENDED_MARK, idLabel].includes(label))
    .sort()
    .map((label) => ({ label, op: '=', value: labels[label] ?? '' }));
}

function has({ labels }: FoundSample, { label, value }: Matcher): boolean {
  return (labels[label] ?? '') === value;
}

function remainingOf(source: FoundSource, said: number | undefined, target: number): number | undefined {
  const remaining = source === 'sloth' || said === undefined ? said : 1 - (1 - said) / (1 - target);
  return remaining !== undefined && Number.isFinite(remaining) ? remaining : undefined;
}
