/** What an indicator may be about. */
export type Aspect =
  'availability' | 'latency' | 'throughput' | 'coverage' | 'correctness' | 'fidelity' | 'freshness' | 'durability';

/** A metric as a data source knows it. */
export interface KnownMetric {
  name: string;
  type: 'counter' | 'gauge' | 'histogram' | 'summary' | 'unknown';
  help: string;
}

/** How a metric is read for an aspect. */
export type Reading = 'events' | 'histogram' | 'value' | 'moment' | 'yes-no';

/** A metric that looks as if it told something of an aspect. */
export interface FittingMetric {
  /** A histogram's without `_bucket`. */
  metric: string;
  reading: Reading;
  help: string;
}

interface Look {
  reading: Reading;
  /** Of the name, the most telling first. */
  names: readonly RegExp[];
  /** Of the help text, for what no name tells. */
  help?: RegExp;
}

const REQUESTS = [
  /^http_requests_total$/,
  /^http_server_requests_seconds_count$/,
  /(^|_)requests?_total$/,
  /(^|_)(operations|ops|queries|calls|commands|handled)_total$/,
] as const;
const TAKEN_IN = /(^|_)(received|consumed|read|enqueued|ingested|submitted|published)_total$/;
const DONE = /(^|_)(processed|written|delivered|completed|handled)_total$/;
const ITEMS = /(^|_)(records|rows|messages|events|jobs|items)_total$/;
const TIMES = /(duration|latency|elapsed|response|request|time).*_(seconds|milliseconds)$|_(duration|latency)$/;

const LOOKS: Readonly<Record<Aspect, readonly Look[]>> = {
  availability: [
    { reading: 'events', names: REQUESTS },
    { reading: 'yes-no', names: [/^probe_success$/, /(^|_)(up|healthy|available)$/] },
  ],
  latency: [
    { reading: 'histogram', names: [/^http_.*(duration|latency)/, TIMES, /_(seconds|milliseconds)$/] },
    { reading: 'value', names: [/(^|_)(oldest|queue|backlog|wait)\w*_(age|seconds|delay)(_seconds)?$/] },
  ],
  throughput: [{ reading: 'events', names: [DONE, ITEMS, ...REQUESTS] }],
  coverage: [{ reading: 'events', names: [TAKEN_IN, ITEMS] }],
  correctness: [
    {
      reading: 'events',
      names: [/(^|_)(invalid|incorrect|mismatch(es)?|wrong|corrupt(ed)?|discrepanc(y|ies))(_\w+)?_total$/],
      help: /\b(invalid|incorrect|mismatch|wrong (result|output|value))/i,
    },
  ],
  fidelity: [
    {
      reading: 'events',
      names: [/(^|_)(degraded|fallbacks?|partial|stale|timeouts?)(_\w+)?_total$/],
      help: /\b(degraded|fallback|reduced quality)\b/i,
    },
  ],
  freshness: [
    {
      reading: 'moment',
      names: [
        /(^|_)last_(\w+_)?(success|successful|completed?|completion|finished)(\w*)(timestamp|time)(_seconds)?$/,
        /(^|_)(last|latest|newest)_\w*(timestamp|time)(_seconds)?$/,
        /(success|completed?|completion|finished)\w*_(timestamp|time)(_seconds)?$/,
        /_last_(success|completion|run|update|sync|backup)(_seconds)?$/,
      ],
      help: /\b(timestamp|unix ?time|time)\b.*\b(last|latest)\b|\b(last|latest)\b.*\b(timestamp|unix ?time)\b/i,
    },
    { reading: 'value', names: [/(^|_)(age|lag|staleness|delay)_seconds$/, /(^|_)(age|lag|delay)_\w*seconds$/] },
  ],
  durability: [
    {
      reading: 'events',
      names: [/(^|_)(lost|corrupt(ed|ions?)?|checksum_\w+|unreadable|missing)(_\w+)?_total$/],
      help: /\b(lost|corrupt|checksum (error|mismatch|failure))/i,
    },
  ],
};

const TYPES: Readonly<Record<Reading, ReadonlySet<KnownMetric['type']>>> = {
  events: new Set(['counter', 'unknown', 'histogram', 'summary']),
  histogram: new Set(['histogram', 'unknown']),
  value: new Set(['gauge', 'unknown']),
  moment: new Set(['gauge', 'unknown']),
  'yes-no': new Set(['gauge', 'unknown']),
};

/** Metrics that most likely tell something of an aspect, the most telling first; those of Prometheus and runtimes are left out. */
export function fittingMetrics(metrics: readonly KnownMetric[], aspect: Aspect, most: number): FittingMetric[] {
  const found = new Map<string, FittingMetric & { rank: number }>();
  LOOKS[aspect].forEach((look, at) => {
    for (const known of metrics) {
      const metric = asRead(known, look.reading);
      const rank = metric === undefined ? -1 : rankOf(metric, known.help, look);
      if (metric !== undefined && rank >= 0 && !found.has(metric)) {
        found.set(metric, { metric, reading: look.reading, help: known.help, rank: at * 10 + rank });
      }
    }
  });
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || (a.metric < b.metric ? -1 : 1))
    .slice(0, most)
    .map(({ rank: _, ...fitting }) => fitting);
}

/** Series of the metrics that monitoring itself and language runtimes bring with them. */
const OWN =
  /^(prometheus|promhttp|alertmanager|grafana|go|process|python|jvm|nodejs|net_conntrack|scrape|ALERTS|headroom|slo)_|:/;

function asRead({ name, type }: KnownMetric, reading: Reading): string | undefined {
  if (OWN.test(name) || !TYPES[reading].has(type)) {
    return undefined;
  }
  if (reading === 'histogram') {
    const isNative = type === 'histogram' && !/_(bucket|count|sum)$/.test(name);
    return name.endsWith('_bucket') ? name.slice(0, -'_bucket'.length) : isNative ? name : undefined;
  }
  return /_(bucket|sum)$/.test(name) ? undefined : name;
}

/** -1 where neither name nor help tells. */
function rankOf(metric: string, help: string, { names, help: words }: Look): number {
  const byName = names.findIndex((name) => name.test(metric));
  return byName >= 0 || !words?.test(help) ? byName : names.length;
}

/** How the counter of all is called beside one of a part of it, by the endings of both. */
const PARTS =
  /_(processed|handled|written|delivered|completed|succeeded|acked|invalid|incorrect|mismatch(es)?|wrong|corrupt(ed|ions?)?|lost|degraded|fallbacks?|failed|failures|errors)(_\w+)?_total$/;
const WHOLES = [
  'received',
  'consumed',
  'read',
  'enqueued',
  'ingested',
  'submitted',
  'published',
  'checked',
  'requests',
];

/** The counter of all events beside that of a part of them: `rows_read_total` of `rows_written_total`; undefined where none is. */
export function wholeOf(part: string, metrics: readonly KnownMetric[]): string | undefined {
  const stem = PARTS.test(part) ? part.replace(PARTS, '') : undefined;
  const names = new Set(metrics.map(({ name }) => name));
  const candidates = WHOLES.map((ending) => `${stem}_${ending}_total`).concat(`${stem}_total`);
  return stem === undefined ? undefined : candidates.find((name) => names.has(name) && name !== part);
}

/** The counter of what was done of a counter of all: `rows_written_total` of `rows_read_total`; undefined where none is. */
export function doneOf(whole: string, metrics: readonly KnownMetric[]): string | undefined {
  const done = /_(processed|handled|written|delivered|completed|succeeded|acked)(_\w+)?_total$/;
  return metrics.map(({ name }) => name).find((name) => done.test(name) && wholeOf(name, metrics) === whole);
}
