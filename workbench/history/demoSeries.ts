import { alertSeries } from './alertSeries';
import type { DemoInstance, DemoService } from './demoService';
import { demoServices } from './demoServices';
import { hashText } from './hashedNoise';
import { type Bin, histogramSeries } from './histogramSeries';
import { type InstanceLife, instanceLife, scrapedProcess } from './instanceLife';
import { MinuteCounter } from './minuteCounter';
import { platformSeries } from './platformSeries';
import { storyStartMs, type Story } from './story';
import { trafficAt } from './trafficAt';
import { troubleRatio, troubleSpans } from './troubleRatio';
import { minuteMs } from './units';

export interface DemoSeries {
  metric: string;
  type: 'counter' | 'histogram' | 'gauge';
  labels: Readonly<Record<string, string>>;
  /** Offset of its scrapes within the scrape interval. */
  phaseMs: number;
  /** It has no samples outside of [fromMs, toMs). */
  fromMs: number;
  toMs: number;
  /** Its sample at an instant; undefined where a scrape does not find it. */
  valueAt(tMs: number): number | undefined;
}

export const scrapeIntervalMs = 30_000;

/** Every series of the demo. Each value depends on story and instant only. */
export function demoSeries(story: Story): DemoSeries[] {
  return [
    ...demoServices.flatMap((service) => serviceSeries(service, story)),
    ...platformSeries(story),
    ...alertSeries(story),
  ];
}

export function serviceSeries(service: DemoService, story: Story): DemoSeries[] {
  const spans = troubleSpans(service, story);
  const traffic = remembered((tMs) =>
    trafficAt(service.traffic, story, hashText(`${story.seed}/${service.name}`), tMs)
  );
  const trouble = (code: string) => (tMs: number) => troubleRatio(spans, code, story, tMs);
  return service.instances.flatMap((instance, order) => {
    const life = instanceLife(service, instance, order, story);
    return instanceSeries({ story, service, instance, life, traffic, trouble });
  });
}

interface InstanceContext {
  story: Story;
  service: DemoService;
  instance: DemoInstance;
  life: InstanceLife;
  /** Expected requests of the service in a minute. */
  traffic: (minuteStartMs: number) => number;
  /** Extra share of requests with a code in a minute. */
  trouble: (code: string) => (minuteStartMs: number) => number;
}

function instanceSeries(context: InstanceContext): DemoSeries[] {
  const { story, service, instance, life } = context;
  const key = `${story.seed}/${service.name}/${instance.name}`;
  const base = { phaseMs: hashText(key) % scrapeIntervalMs, fromMs: life.fromMs, toMs: life.toMs };
  const labels = { job: service.name, instance: instance.name, region: instance.region };

  const counter = (name: string, share: (minuteStartMs: number) => number) => {
    const meanAt = (tMs: number) => context.traffic(tMs) * instance.share * share(tMs);
    return processCounter(life, new MinuteCounter(storyStartMs(story), meanAt, hashText(`${key}/${name}`)));
  };

  const up: DemoSeries = {
    ...base,
    metric: 'up',
    type: 'gauge',
    labels,
    valueAt: (tMs) =>
      tMs < life.fromMs || tMs >= life.toMs ? undefined : scrapedProcess(life, tMs) === undefined ? 0 : 1,
  };

  const { counters } = service;
  const [metric, label, shares] =
    counters.kind === 'http'
      ? ['http_requests_total', 'code', counters.codes]
      : [counters.metric, 'result', counters.results];
  const outcomes = Object.entries(shares).map(([value, share]): DemoSeries => {
    const isMain = share > 0.5;
    const troubles = Object.keys(shares)
      .filter((other) => other !== value)
      .map(context.trouble);
    const own = context.trouble(value);
    const count = counter(value, (tMs) =>
      isMain ? share - troubles.reduce((sum, other) => sum + other(tMs), 0) : share + own(tMs)
    );
    return {
      ...base,
      metric,
      type: 'counter',
      labels: { ...labels, [label]: value },
      valueAt: service.lateSeries ? (tMs) => count(tMs) || undefined : count,
    };
  });

  if (counters.kind !== 'http' || !counters.histogram) {
    return [...outcomes, up];
  }
  const slow = context.trouble('slow');
  const bins = (bin: Bin) =>
    counter(`bin ${bin.le}`, (tMs) => bin.usual + (bin.degraded - bin.usual) * Math.min(1, slow(tMs) / 0.38));
  return [...outcomes, ...histogramSeries(counters.histogram.metric, labels, base, bins), up];
}

/** What a counter of the instance shows at a scrape: the events of its process so far. */
function processCounter(life: InstanceLife, counter: MinuteCounter): (tMs: number) => number | undefined {
  return (tMs) => {
    const startMs = scrapedProcess(life, tMs);
    return startMs === undefined ? undefined : Math.floor(counter.at(tMs)) - Math.floor(counter.at(startMs));
  };
}

/** Keeps a function of the minute in memory: many series ask for the same ones. */
function remembered(compute: (minuteStartMs: number) => number): (minuteStartMs: number) => number {
  const known = new Map<number, number>();
  return (tMs) => {
    const minute = tMs / minuteMs;
    let value = known.get(minute);
    if (value === undefined) {
      value = compute(tMs);
      known.set(minute, value);
    }
    return value;
  };
}
