import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bucketFields, type Histogram, sumOf, totalOf } from './histogram';
import { double, type Field, message, signed, text, unsigned, varint } from './protobuf';

/** As Prometheus numbers the types of metrics. */
export const GAUGE = 1;
export const HISTOGRAM = 4;

export interface ProtobufTarget {
  /** host:port, to be scraped. */
  address: string;
  stop(): void;
}

/**
 * A target that is scraped as protobuf, which alone holds native histograms. What a metric is, a Prometheus knows from
 * its targets.
 */
export async function startProtobufTarget(families: () => readonly Field[]): Promise<ProtobufTarget> {
  const type = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited';
  const server = createServer((_, response) => {
    const body = Buffer.from(families().flatMap((one) => [...varint(one.length), ...one]));
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function family(name: string, help: string, type: number, metric: Field): Field {
  return [...text(1, name), ...text(2, help), ...unsigned(3, type), ...metric];
}

export function label(name: string, value: string): Field {
  return message(1, text(1, name), text(2, value));
}

/** A metric that is a native histogram. */
export function histogramMetric(labels: Readonly<Record<string, string>>, counts: Histogram): Field {
  const histogram = message(
    7,
    unsigned(1, totalOf(counts)),
    double(2, sumOf(counts)),
    signed(5, 0),
    double(6, 2 ** -128),
    unsigned(7, 0),
    ...bucketFields(counts, { span: 12, delta: 13 })
  );
  return message(4, ...Object.entries(labels).map(([name, value]) => label(name, value)), histogram);
}
