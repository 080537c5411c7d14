import { type DemoSeries, scrapeIntervalMs, serviceSeries } from '../demoSeries';
import { hashText } from '../hashedNoise';
import { MinuteCounter } from '../minuteCounter';
import { storyStartMs, type Story } from '../story';
import { dayInstant } from '../troubleRatio';
import { minuteMs } from '../units';
import { parcels } from './partnerServices';

/** More than an SLO may have as groups. */
const endpointCount = 130;
const regions = ['eu', 'us', 'ap'];

/** What the carrier's targets show, its native histogram apart. */
export function partnerSeries(story: Story): DemoSeries[] {
  return [...serviceSeries(parcels, story), ...endpointSeries(story), ...gauges(story)];
}

/** An interface for other shops that opened yesterday: each endpoint in one region, some of them worse than others. */
function endpointSeries(story: Story): DemoSeries[] {
  const fromMs = dayInstant(story, -1, 0);
  return Array.from({ length: endpointCount }, (_, index) => index).flatMap((index) => {
    const endpoint = `/v1/e${String(index).padStart(3, '0')}`;
    const region = regions[index % regions.length] ?? '';
    const series = (code: string, perMinute: number): DemoSeries => {
      const key = hashText(`${story.seed}/api${endpoint}/${code}`);
      const counter = new MinuteCounter(fromMs, () => perMinute, key);
      return {
        ...{ metric: 'api_requests_total', type: 'counter', phaseMs: key % scrapeIntervalMs, fromMs, toMs: Infinity },
        labels: { job: 'api', instance: 'api-1:8080', region, endpoint, code },
        valueAt: (tMs) => Math.floor(counter.at(tMs)),
      };
    };
    return [series('200', 8), series('500', 8 / (20 + index))];
  });
}

/** Gauges that are judged by a threshold, by their age, and by yes or no. */
function gauges(story: Story): DemoSeries[] {
  const jam = jamOf(story);
  const gauge = (
    metric: string,
    job: string,
    own: Readonly<Record<string, string>>,
    valueAt: (tMs: number) => number
  ): DemoSeries => ({
    ...{ metric, type: 'gauge', phaseMs: 7_000, fromMs: storyStartMs(story), toMs: Infinity, valueAt },
    labels: { job, instance: `${job}:8080`, ...own },
  });
  return [
    ...['north', 'south', 'east'].map((depot, index) =>
      gauge('depot_queue_age_seconds', 'depots', { depot }, (tMs) => (isIn(jam, tMs) ? 900 : 40 + 10 * index))
    ),
    // Every ten minutes; while the depots are jammed nothing comes in.
    gauge('depot_import_last_success_timestamp_seconds', 'import', {}, (tMs) => {
      const atMs = Math.floor(tMs / importMs) * importMs;
      return (isIn(jam, atMs) ? Math.floor(jam.fromMs / importMs) * importMs : atMs) / 1000;
    }),
    gauge('probe_success', 'blackbox', { service: 'parcels' }, (tMs) => (isIn(jam, tMs) ? 0 : 1)),
  ];
}

const importMs = 10 * minuteMs;

/** Forty minutes, three days ago, in which nothing moves. */
function jamOf(story: Story) {
  const fromMs = dayInstant(story, -3, 7);
  return { fromMs, toMs: fromMs + 40 * minuteMs };
}

function isIn({ fromMs, toMs }: { fromMs: number; toMs: number }, tMs: number): boolean {
  return tMs >= fromMs && tMs < toMs;
}

/** How long sorting a parcel took: the only thing that is counted in a native histogram. */
export const sorting = {
  metric: 'sorting_seconds',
  help: 'How long sorting a parcel took',
  labels: { job: 'sorting', instance: 'sorting-1:8080' },
  scrapeIntervalMs: minuteMs,
};

/** What of its events lie in (2^(index − 1), 2^index] seconds. */
const bins = [
  { index: -2, perMinute: 14, whileJammed: 3 },
  { index: -1, perMinute: 6, whileJammed: 5 },
  { index: 2, perMinute: 0.05, whileJammed: 9 },
];

/** Its counts by bucket since the story began. */
export function sortingCounts(story: Story): (tMs: number) => ReadonlyMap<number, number> {
  const jam = jamOf(story);
  const counters = bins.map(({ index, perMinute, whileJammed }) => {
    const meanAt = (tMs: number) => (isIn(jam, tMs) ? whileJammed : perMinute);
    return { index, counter: new MinuteCounter(storyStartMs(story), meanAt, hashText(`${story.seed}/sort/${index}`)) };
  });
  return (tMs) => {
    const counts = counters.map(({ index, counter }) => [index, Math.floor(counter.at(tMs))] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  };
}
