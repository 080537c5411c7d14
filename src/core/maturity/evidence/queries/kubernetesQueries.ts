import type { EvidenceQuery } from './evidenceQuery';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How far back findings are followed: a day more than the longest age that a rule of the models asks for. */
export const FINDINGS_DAYS = 91;
/** Findings are looked at so many hours apart. */
export const FINDINGS_STEP_HOURS = 6;

/** Kubernetes makes names up from these, so that they spell no words. */
const RANDOM = '[2456789bcdfghjklmnpqrstvwxz]';
const REPLICA_SET = `(.+?)(-${RANDOM}{7,10})?`;
/** Of a deployment, a daemon set or a stateful set. */
const POD = `${REPLICA_SET}-(${RANDOM}{5}|[0-9]+)`;

const CONTAINER = 'cluster, namespace, pod, container';
const containers = existing(CONTAINER, 'kube_pod_container_info');
const limited = existing(CONTAINER, 'kube_pod_container_resource_limits{resource=~"cpu|memory"}');
const allocated = existing(CONTAINER, '{__name__=~"container_(cpu_allocation|memory_allocation_bytes)"}');
const priced = 'group(last_over_time({__name__=~"node_(total|cpu|ram)_hourly_cost"}[10m]))';

const results = 'kyverno_policy_results_total{rule_execution_cause="background_scan"';
const failing = `increase(${results},rule_result=~"(?i)fail"}[2h]) > bool 0`;
const rules = 'cluster, resource_namespace, resource_kind, policy_name, rule_name';

/** What Kubernetes' own exporters tell, by the service that a workload or namespace is named after. */
export const kubernetesQueries: readonly EvidenceQuery[] = [
  now('containers', `count by (service) (${named(containers, 'pod', POD)})`),
  now('containers_limited', `count by (service) (${named(`(${limited} and ${containers})`, 'pod', POD)})`),
  now('containers_costed', `count by (service) (${named(`(${allocated} and on () ${priced})`, 'pod', POD)})`),
  now(
    'gatekeeper_violations',
    'sum by (team) (max by (cluster, team, enforcement_action) (last_over_time(gatekeeper_violations[10m])))'
  ),
  {
    id: 'kyverno_rules_failing',
    // Rules that fail in a namespace, zero where results are there and none fails.
    expr: `sum by (resource_namespace) (max by (${rules}) ((${failing}) or 0 * increase(${results}}[2h])))`,
    windowMs: 2 * HOUR_MS,
  },
  { id: 'critical_findings', expr: findings('1h'), windowMs: HOUR_MS },
  overFindings('critical_findings_begun', 'max_over_time', begun()),
  overFindings('findings_since', 'min_over_time', scanned('')),
];

function now(id: string, expr: string): EvidenceQuery {
  return { id, expr, windowMs: 600_000 };
}

function existing(by: string, series: string): string {
  return `group by (${by}) (last_over_time(${series}[10m]))`;
}

function named(expr: string, label: string, pattern: string): string {
  return `label_replace(${expr}, "service", "$1", "${label}", "${pattern}")`;
}

/** Critical findings in the images of a workload; a new tag of an image is the same image. */
function findings(range: string, offset = ''): string {
  const series = `last_over_time(trivy_image_vulnerabilities{severity="Critical"}[${range}]${offset})`;
  const images = `max by (namespace, resource_name, image_repository) (${series})`;
  return `max by (service, image_repository) (${named(images, 'resource_name', REPLICA_SET)})`;
}

function scanned(offset: string): string {
  return `group(last_over_time(trivy_image_vulnerabilities[${FINDINGS_STEP_HOURS}h]${offset}))`;
}

/** Instants at which an image has findings and had none before, though the scanner told of images then. */
function begun(): string {
  const before = ` offset ${FINDINGS_STEP_HOURS}h`;
  const range = `${FINDINGS_STEP_HOURS}h`;
  return `(((${findings(range)}) > 0 unless (${findings(range, before)}) > 0) and on () ${scanned(before)})`;
}

/** The first or last instant, in epoch seconds. */
function overFindings(id: string, over: string, instants: string): EvidenceQuery {
  const expr = `${over}((0 * ${instants} + time())[${FINDINGS_DAYS}d:${FINDINGS_STEP_HOURS}h])`;
  return { id, expr, windowMs: FINDINGS_DAYS * DAY_MS };
}
