import { double, message } from '../../../workbench/history/native/protobuf';
import {
  family,
  GAUGE,
  HISTOGRAM,
  histogramMetric,
  label,
  startProtobufTarget,
} from '../../../workbench/history/native/protobufTarget';

/** Seven events in the bucket up to an eighth, and two gauges. All of it stands still. */
export function startHistogramTarget() {
  const families = [
    family('took_seconds', 'How long requests took', HISTOGRAM, histogramMetric({}, new Map([[-3, 7]]))),
    family(
      'queue_age_seconds',
      'Age of the oldest mail',
      GAUGE,
      message(4, label('shard', 'c'), message(2, double(1, 30)))
    ),
    family('probe_success', 'Whether the shop answers', GAUGE, message(4, message(2, double(1, 1)))),
  ];
  return startProtobufTarget(() => families);
}
