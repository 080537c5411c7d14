import type { LogStage, LogStages } from '../../../core/diagnose/logStages';
import type { Matcher } from '../../../core/documents/labelMatcher';
import { logSelector } from '../../../core/documents/logSelector';
import { streamsText } from '../../../core/logql/streamsText';
import { type Choice, choicesToCount, emptyParts } from '../../../core/promql/emptyParts';
import { readAs } from '../../../core/schema/readAs';
import type { logCatalog } from './logCatalog';
import { type MetricLabels, recentMs } from './metricCatalog';
import type { Answered } from './prometheusApi';
import { type EmptyCondition, type LabelValues, MOST_CONDITIONS, MOST_VALUES } from './whyEmpty';

/** Why a selector has no lines; looked for over `backMs` until now. */
export type WhyNoLines = { backMs: number } & (
  | { code: 'not-empty' }
  /** There were such streams in the window, though not lately. */
  | { code: 'ended' }
  | { code: 'conditions'; conditions: readonly EmptyCondition[] }
  /** The streams are there without a line. */
  | { code: 'no-lines' }
  /** So many lines are left by all before this stage, and none by it; of a field what it is in them, where that is told. */
  | { code: 'stage'; stage: LogStage; before: LogStage; lines: number; values: LabelValues | undefined }
);

type LogCatalog = ReturnType<typeof logCatalog>;

const hourMs = 3_600_000;
/** Loki refuses longer ranges unless told otherwise. */
const longestMs = 30 * 24 * hourMs;

/**
 * Tells which stage leaves no line: counted over an hour, and over six where that has no line at all. Where these have none
 * either, tells by the index which matcher leaves no stream. Lines are counted first: of streams that were just written to
 * its store a Loki does not know for some minutes. Rejects only on abort.
 */
export async function whyNoLines(
  logs: LogCatalog,
  { matchers, stages }: LogStages,
  windowMs: number,
  signal: AbortSignal
): Promise<Answered<WhyNoLines>> {
  const of = (places: Choice) => places.flatMap((place) => matchers[place] ?? []);
  const all = matchers.map((_, place) => place);
  for (const backMs of [hourMs, recentMs]) {
    const counted = await logs.counts(
      stages.map(({ lines }) => `sum(${over(lines, backMs)})`),
      signal
    );
    if (counted.status === 'failed') {
      return counted;
    }
    const lines = counted.value.map((counts) => counts[0]?.count ?? 0);
    if (lines[0] !== 0) {
      return emptyStage(lines, backMs);
    }
  }
  const whole = await streamsOf(all);
  if (whole.status === 'failed') {
    return whole;
  }
  return whole.value.series > 0 ? ready({ code: 'no-lines', backMs: recentMs }) : noStreams();

  function streamsOf(choice: Choice, backMs?: number) {
    return logs.streams(streamsText(of(choice)), signal, backMs);
  }

  async function noStreams(): Promise<Answered<WhyNoLines>> {
    const backMs = Math.min(windowMs, longestMs);
    const before = await streamsOf(all, backMs);
    if (before.status === 'failed') {
      return before;
    }
    return before.value.series > 0 ? ready({ code: 'ended', backMs }) : conditionsOf();
  }

  async function conditionsOf(): Promise<Answered<WhyNoLines>> {
    // Loki refuses a selector that would fit a stream without any of its labels: what there is of these stays unknown.
    const choices = choicesToCount(matchers.length).filter((choice) => mayBeAsked(of(choice)));
    const found = new Map<string, MetricLabels>();
    for (const answer of await Promise.all(choices.map(async (choice) => ({ choice, ...(await streamsOf(choice)) })))) {
      if (answer.status === 'failed') {
        return answer;
      }
      found.set(answer.choice.join(), answer.value);
    }
    const counts = new Map(
      choicesToCount(matchers.length).map((choice) => [choice.join(), found.get(choice.join())?.series ?? NaN])
    );
    const parts = emptyParts(matchers.length, counts).slice(0, MOST_CONDITIONS);
    const labels = parts.map(({ place }) => matchers[place]?.label ?? '');
    const unknown = labels.filter((_, i) => !found.has(parts[i]?.within.join() ?? ''));
    const values = await logs.streamValues([...new Set(unknown)], signal);
    if (values.status === 'failed') {
      return values;
    }
    const conditions = parts.map(({ choice, within }, i): EmptyCondition => {
      const label = labels[i] ?? '';
      const streams = found.get(within.join());
      return {
        matchers: of(choice),
        within: {
          matchers: of(within),
          series: streams?.series,
          label,
          values: streams ? countedValues(streams, label) : knownValues(values.value[label] ?? []),
        },
      };
    });
    return ready({ code: 'conditions', conditions, backMs: recentMs });
  }

  async function emptyStage(lines: readonly number[], backMs: number): Promise<Answered<WhyNoLines>> {
    const place = lines.indexOf(0);
    const [before, stage] = [stages[place - 1], stages[place]];
    if (!before || !stage) {
      return ready({ code: 'not-empty', backMs });
    }
    const values = stage.field === undefined ? undefined : await valuesOf(stage.field, before, backMs);
    return ready({ code: 'stage', stage, before, lines: lines[place - 1] ?? 0, values, backMs });
  }

  /** Undefined where Loki does not say: a field may have more values than it counts. */
  async function valuesOf(field: string, { lines }: LogStage, backMs: number): Promise<LabelValues | undefined> {
    const by = `sum by (${field}) (${over(lines, backMs)})`;
    const answer = await logs.counts([`topk(${MOST_VALUES}, ${by})`, `count(${by})`], signal);
    if (answer.status === 'failed') {
      return undefined;
    }
    const [most = [], count] = answer.value;
    return {
      most: most.map((one) => ({ value: one.labels[field] ?? '', series: one.count })).sort(mostFirst),
      count: count?.[0]?.count ?? 0,
    };
  }
}

function ready(value: WhyNoLines): Answered<WhyNoLines> {
  return { status: 'ready', value };
}

function mayBeAsked(matchers: readonly Matcher[]): boolean {
  return readAs(logSelector, { matchers }) !== undefined;
}

function over(lines: string, backMs: number): string {
  return `count_over_time(${lines} [${backMs / hourMs}h])`;
}

function countedValues({ labels, series }: MetricLabels, label: string): LabelValues {
  const values = labels.find(({ name }) => name === label)?.values ?? [];
  const without = series - values.reduce((sum, one) => sum + one.series, 0);
  const all = without > 0 ? [...values, { value: '', series: without }] : values;
  return { most: [...all].sort(mostFirst).slice(0, MOST_VALUES), count: all.length };
}

interface CountedValue {
  value: string;
  series: number;
}

function mostFirst(a: CountedValue, b: CountedValue): number {
  return b.series - a.series || (a.value < b.value ? -1 : 1);
}

function knownValues(values: readonly string[]): LabelValues {
  return { most: values.slice(0, MOST_VALUES).map((value) => ({ value, series: undefined })), count: values.length };
}
