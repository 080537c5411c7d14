import { recordingRuleFile } from '../../../src/core/recorded/recordingRules';
import type { Slo } from '../../../src/core/slo/slo';
import { sloWith } from '../../../src/core/slo/testing/question';
import { dayMs, hourMs } from './recordedPrometheus';

const total = { metric: 'shop_requests_total', matchers: [{ label: 'job', op: '=' as const, value: 'shop' }] };
const failed = { ...total, matchers: [...total.matchers, { label: 'code', op: '=~' as const, value: '5..' }] };

/** The shop's SLO over three days, as far as a test changes nothing. */
export function shopSlo(changes: Partial<Slo> = {}): Slo {
  return sloWith({
    ref: { documentUid: 'headroom-shop', name: 'availability' },
    displayName: 'Shop availability',
    service: 'shop',
    team: 'storefront',
    labels: { tier: 'one' },
    indicator: { kind: 'ratio', given: 'bad', event: failed, total, groupBy: [] },
    target: 0.99,
    window: { kind: 'rolling', durationMs: 3 * dayMs },
    absentAfterMs: hourMs,
    ...changes,
  });
}

export function groupedBy(label: string): Slo['indicator'] {
  return { kind: 'ratio', given: 'bad', event: failed, total, groupBy: [label] };
}

export const groupedSlo = shopSlo({
  ref: { documentUid: 'headroom-shop', name: 'by-region' },
  indicator: groupedBy('region'),
});

export const latencySlo = shopSlo({
  ref: { documentUid: 'headroom-shop', name: 'latency' },
  indicator: {
    kind: 'latency',
    histogram: { metric: 'shop_seconds', matchers: total.matchers },
    threshold: 0.5,
    groupBy: [],
  },
});

export const ownRules = [shopSlo(), groupedSlo, latencySlo].map(recordingRuleFile);

/** As Pyrra writes them where accuracy may be traded for performance, and Sloth for a window of five minutes. */
export const otherRules = `groups:
  - name: others
    rules:
      - record: shop_requests:increase5m
        expr: sum by (code) (increase(shop_requests_total{job="shop"}[5m]))
        labels: { slo: shop-errors, job: shop }
      - record: shop_seconds:increase5m
        expr: sum(increase(shop_seconds_count{job="shop"}[5m]))
        labels: { slo: shop-latency, job: shop }
      - record: shop_seconds:increase5m
        expr: sum(increase(shop_seconds_bucket{job="shop",le="0.5"}[5m]))
        labels: { slo: shop-latency, job: shop, le: "0.5" }
      - record: shop_requests:increase5m
        expr: sum by (code) (increase(shop_requests_total{job="shop",region="north"}[5m]))
        labels: { slo: shop-north, job: shop }
      - record: slo:sli_error:ratio_rate5m
        expr: sum(rate(shop_requests_total{job="shop",code=~"5.."}[5m])) / sum(rate(shop_requests_total{job="shop"}[5m]))
        labels: { sloth_id: shop-availability, sloth_slo: availability, sloth_service: shop, sloth_window: 5m }
`;
