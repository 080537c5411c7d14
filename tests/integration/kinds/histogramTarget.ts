import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { double, type Field, message, signed, text, unsigned, varint } from './protobuf';

const GAUGE = 1;
const HISTOGRAM = 4;

/**
 * A target that is scraped as protobuf, which alone holds native histograms: what a metric is, a Prometheus knows from
 * its targets. All of it stands still.
 */
export async function startHistogramTarget(): Promise<{ address: string; stop: () => void }> {
  const families = [
    family('took_seconds', 'How long requests took', HISTOGRAM, message(4, histogram())),
    family(
      'queue_age_seconds',
      'Age of the oldest mail',
      GAUGE,
      message(4, label('shard', 'c'), message(2, double(1, 30)))
    ),
    family('probe_success', 'Whether the shop answers', GAUGE, message(4, message(2, double(1, 1)))),
  ];
  const body = Buffer.from(families.flatMap((one) => [...varint(one.length), ...one]));
  const type = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited';
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function family(name: string, help: string, type: number, metric: Field): Field {
  return [...text(1, name), ...text(2, help), ...unsigned(3, type), ...metric];
}

function label(name: string, value: string): Field {
  return message(1, text(1, name), text(2, value));
}

/** Seven events in the bucket up to an eighth. */
function histogram(): Field {
  const span = message(12, signed(1, -3), unsigned(2, 1));
  return message(
    7,
    unsigned(1, 7),
    double(2, 0.7),
    signed(5, 0),
    double(6, 2 ** -128),
    unsigned(7, 0),
    span,
    signed(13, 7)
  );
}
