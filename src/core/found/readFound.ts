import type { Matcher } from '../documents/indicator';
import { matcherText } from '../promql/selector';
import { FOUND_SERIES, GAUGE_MARK } from './foundSeries';
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
    const valueOf = (metric: string) => {
      const values = series.filter((one) => one.labels.__name__ === metric && own.every((each) => has(one, each)));
      return values.length === 1 ? values[0]?.value : undefined;
    };
    const target = objectiveRatio > 0 && objectiveRatio < 1 ? objectiveRatio : undefined;
    const windowMs = wholeWindow((valueOf(window) ?? NaN) * windowUnitMs);
    return {
      source,
      key: own.length === 0 ? id : `${id}{${own.map(matcherText).join(',')}}`,
      name: labels.sloth_slo ?? id,
      service: labels.sloth_service,
      matchers: [{ label: idLabel, op: '=', value: id }, ...own],
      target,
      windowMs,
      remainingRatio: remainingOf(source, valueOf(state), objectiveRatio),
      noBurnDown:
        target === undefined
          ? 'no-objective'
          : windowMs === undefined
            ? 'no-window'
            : countedBy(source, isGauge, valueOf(bad) !== undefined),
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
  return [...names].filter((name) => new Set(objectives.map(({ labels }) => labels[name])).size > 1).sort();
}

function has({ labels }: FoundSample, { label, value }: Matcher): boolean {
  return (labels[label] ?? '') === value;
}

function remainingOf(source: FoundSource, said: number | undefined, target: number): number | undefined {
  const remaining = source === 'sloth' || said === undefined ? said : 1 - (1 - said) / (1 - target);
  return remaining !== undefined && Number.isFinite(remaining) ? remaining : undefined;
}
