import type { DemoSeries } from './demoSeries';
import type { Story } from './story';
import { dayInstant } from './troubleRatio';
import { dayMs, hourMs, minuteMs } from './units';

/** The day on which the platform's exporters were connected; there is nothing of them before. */
export const platformSinceDay = -20;

const namespace = 'shop';
const autoscaled = ['checkout', 'catalog', 'search', 'user-auth', 'session-store'];
const deployed = [...autoscaled, 'payments'];
const warehouseHosts = ['shipping-labels', 'inventory-sync'];

type Labels = Readonly<Record<string, string>>;

/** What the platform tells of the services beside their requests: how they run, are probed, released and protected. */
export function platformSeries(story: Story): DemoSeries[] {
  const fromMs = dayInstant(story, platformSinceDay, 9);
  const series = (metric: string, job: string, labels: Labels, valueAt: (tMs: number) => number): DemoSeries => ({
    ...{ metric, type: 'gauge', phaseMs: 11_000, fromMs, toMs: Infinity, valueAt },
    labels: { job, instance: `${job}:8080`, ...labels },
  });
  const always = (value: number) => () => value;
  const state = 'kube-state-metrics';
  const gigabytes = 1_000_000_000;
  return [
    ...deployed.map((deployment) =>
      series('kube_deployment_created', state, { namespace, deployment }, always(Math.floor(fromMs / 1000)))
    ),
    ...autoscaled.map((name) =>
      series(
        'kube_horizontalpodautoscaler_info',
        state,
        { namespace, horizontalpodautoscaler: name, scaletargetref_kind: 'Deployment', scaletargetref_name: name },
        always(1)
      )
    ),
    ...['checkout', 'user-auth'].map((service) => series('probe_success', 'blackbox', { service }, always(1))),
    series('rollout_info', 'rollouts', { service: 'user-auth', strategy: 'canary' }, always(1)),
    series('envoy_cluster_circuit_breakers_default_cx_open', 'envoy', { service: 'user-auth' }, always(0)),
    // The catalogue keeps pictures in memory: more of them by day.
    series('container_memory_working_set_bytes', 'cadvisor', { service: 'catalog' }, (tMs) =>
      Math.round((1.2 + 0.3 * Math.sin((tMs / (24 * hourMs)) * 2 * Math.PI)) * gigabytes)
    ),
    series('container_spec_memory_limit_bytes', 'cadvisor', { service: 'catalog' }, always(2 * gigabytes)),
    ...warehouseHosts.flatMap((service) => [
      series('node_filesystem_size_bytes', 'node', { service }, always(80 * gigabytes)),
      // Fills in six days, is cleared on the seventh.
      series('node_filesystem_avail_bytes', 'node', { service }, (tMs) =>
        Math.round((60 - 40 * ((tMs / (7 * 24 * hourMs)) % 1)) * gigabytes)
      ),
    ]),
    {
      ...series('node_cpu_seconds_total', 'node', { service: 'payments', mode: 'idle' }, (tMs) =>
        Math.floor((0.62 * (tMs - fromMs) - 0.6 * settlementMs(story, fromMs, tMs)) / 1000)
      ),
      type: 'counter',
    },
    series('process_start_time_seconds', 'node', { service: 'shipping-labels' }, () =>
      Math.floor(dayInstant(story, -10, 5) / 1000)
    ),
  ];
}

/** Every third night the payments host settles accounts for 18 minutes, and has hardly any idle time. */
export function settlementFrom(story: Story): { firstMs: number; eachMs: number; lengthMs: number } {
  return { firstMs: dayInstant(story, platformSinceDay + 1, 2), eachMs: 3 * dayMs, lengthMs: 18 * minuteMs };
}

/** How much of the time between two instants it was settling. */
function settlementMs(story: Story, fromMs: number, toMs: number): number {
  const { firstMs, eachMs, lengthMs } = settlementFrom(story);
  if (toMs <= Math.max(fromMs, firstMs)) {
    return 0;
  }
  const nights = Math.floor((toMs - firstMs) / eachMs);
  return nights * lengthMs + Math.min(lengthMs, toMs - firstMs - nights * eachMs);
}
