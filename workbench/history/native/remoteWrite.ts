import { bucketFields, type Histogram, sumOf, totalOf } from './histogram';
import { double, type Field, message, signed, snappy, text, unsigned } from './protobuf';

export interface WrittenSeries {
  labels: Readonly<Record<string, string>>;
  /** `stale`: the series has gone. */
  samples?: ReadonlyArray<{ atMs: number; value: number | 'stale' }>;
  histograms?: ReadonlyArray<{ atMs: number; counts: Histogram }>;
}

/** The number by which a Prometheus knows that a series has gone. */
const STALE = BigInt('0x7ff0000000000002');

/** Writes to a Prometheus that takes remote write; of each series the samples come in order, all later than before. */
export async function remoteWrite(url: string, series: readonly WrittenSeries[]): Promise<void> {
  const response = await fetch(`${url}/api/v1/write`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-protobuf',
      'Content-Encoding': 'snappy',
      'X-Prometheus-Remote-Write-Version': '0.1.0',
    },
    body: new Uint8Array(snappy(Uint8Array.from(series.flatMap(seriesField)))),
  });
  if (!response.ok) {
    throw new Error(`remote write: ${response.status} ${await response.text()}`);
  }
}

function seriesField({ labels, samples = [], histograms = [] }: WrittenSeries): Field {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return message(
    1,
    ...sorted.map(([name, value]) => message(1, text(1, name), text(2, value))),
    ...samples.map(({ atMs, value }) => message(2, double(1, value === 'stale' ? STALE : value), unsigned(2, atMs))),
    ...histograms.map(({ atMs, counts }) => histogramField(atMs, counts))
  );
}

function histogramField(atMs: number, counts: Histogram): Field {
  return message(
    4,
    unsigned(1, totalOf(counts)),
    double(3, sumOf(counts)),
    signed(4, 0),
    double(5, 2 ** -128),
    unsigned(6, 0),
    ...bucketFields(counts, { span: 11, delta: 12 }),
    unsigned(15, atMs)
  );
}
