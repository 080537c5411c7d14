/**
 * SLOs over three days of a shop, as Sloth and Pyrra write their rules for them; `now` are those that read what others recorded, `gone` of a
 * cluster that was shut down.
 */
export const foundRules = {
  always: `groups:
  - name: sloth-slo-sli-recordings-shop-availability
    rules:
      - record: slo:sli_error:ratio_rate5m
        expr: |
          (sum(rate(shop_requests_total{job="shop",code=~"5.."}[5m])))
          /
          (sum(rate(shop_requests_total{job="shop"}[5m])))
        labels: { sloth_id: shop-availability, sloth_slo: availability, sloth_service: shop, sloth_window: 5m, tier: one }
  - name: shop-errors-generic
    rules:
      - record: pyrra_requests:rate5m
        expr: sum(rate(shop_requests_total{job="shop"}[5m]))
        labels: { slo: shop-errors, team: storefront }
      - record: pyrra_errors:rate5m
        expr: sum(rate(shop_requests_total{code=~"5..",job="shop"}[5m])) or vector(0)
        labels: { slo: shop-errors, team: storefront }
  - name: shop-latency-generic
    rules:
      - record: pyrra_requests:rate5m
        expr: sum(rate(shop_seconds_count{job="shop"}[5m]))
        labels: { slo: shop-latency }
      - record: pyrra_errors:rate5m
        expr: sum(rate(shop_seconds_count{job="shop"}[5m])) - sum(rate(shop_seconds_bucket{job="shop",le="0.5"}[5m]))
        labels: { slo: shop-latency }
`,
  gone: `groups:
  - name: shop-errors-generic
    rules:
      - record: pyrra_requests:rate5m
        expr: vector(100)
        labels: { slo: shop-errors, team: warehouse }
      - record: pyrra_errors:rate5m
        expr: vector(50)
        labels: { slo: shop-errors, team: warehouse }
`,
  now: `groups:
  - name: sloth-slo-meta-recordings-shop-availability
    rules:
      - record: slo:objective:ratio
        expr: vector(0.99)
        labels: &sloth { sloth_id: shop-availability, sloth_slo: availability, sloth_service: shop, tier: one }
      - record: slo:time_period:days
        expr: vector(3)
        labels: *sloth
      - record: slo:period_error_budget_remaining:ratio
        expr: |
          1 - sum_over_time(slo:sli_error:ratio_rate5m{sloth_id="shop-availability"}[3d])
            / count_over_time(slo:sli_error:ratio_rate5m{sloth_id="shop-availability"}[3d])
            / on (sloth_id) group_left () label_replace(vector(1 - 0.99), "sloth_id", "shop-availability", "", "")
        labels: { <<: *sloth, sloth_window: 3d }
  - name: shop-errors-generic
    rules:
      - record: pyrra_objective
        expr: 0.99
        labels: &errors { slo: shop-errors, team: storefront }
      - record: pyrra_window
        expr: 259200
        labels: *errors
      - record: pyrra_availability
        expr: |
          1 - sum(increase(shop_requests_total{code=~"5..",job="shop"}[3d]) or vector(0))
            / sum(increase(shop_requests_total{job="shop"}[3d]))
        labels: *errors
  - name: shop-latency-generic
    rules:
      - record: pyrra_objective
        expr: 0.98
        labels: &latency { slo: shop-latency }
      - record: pyrra_window
        expr: 259200
        labels: *latency
      - record: pyrra_availability
        expr: |
          sum(increase(shop_seconds_bucket{job="shop",le="0.5"}[3d]) or vector(0))
            / sum(increase(shop_seconds_count{job="shop"}[3d]))
        labels: *latency
  - name: shop-up-generic
    rules:
      - record: up:count3d
        expr: vector(8640)
        labels: &up { slo: shop-up }
      - record: pyrra_objective
        expr: 0.99
        labels: *up
      - record: pyrra_window
        expr: 259200
        labels: *up
      - record: pyrra_availability
        expr: 0.9975
        labels: *up
      - record: pyrra_requests:rate5m
        expr: sum(vector(8640))
        labels: *up
      - record: pyrra_errors:rate5m
        expr: vector(21.6)
        labels: *up
`,
};
