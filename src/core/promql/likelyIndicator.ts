import type { Matcher } from '../documents/indicator';

/** What counters of requests are called, the most telling first. */
const COUNTERS = [
  /^http_requests_total$/,
  /^http_server_requests_seconds_count$/,
  /(^|_)requests?_total$/,
  /(^|_)(handled|received|processed|jobs|messages|calls)_total$/,
] as const;

/** Labels that tell failures, with what a failure is called in them. */
const FAILURES: ReadonlyArray<{ label: RegExp; value: RegExp; pattern: string | undefined }> = [
  {
    label: /^(code|status|status_code|http_status|http_response_status_code)$/,
    value: /^[1-5]\d\d$/,
    pattern: '5..',
  },
  { label: /^(result|outcome|status|state)$/, value: /^(error|errors|failed|failure|fail)$/i, pattern: undefined },
];

/** The counter that most likely counts what a service is asked; undefined where none looks like one. */
export function likelyCounter(metrics: readonly string[]): string | undefined {
  return COUNTERS.map((pattern) => [...metrics].sort().find((name) => pattern.test(name))).find(
    (name) => name !== undefined
  );
}

/** Which of its events most likely failed, by the labels that it has. */
export function likelyFailures(
  labels: ReadonlyArray<{ name: string; values: ReadonlyArray<{ value: string }> }>
): Matcher | undefined {
  for (const { label, value, pattern } of FAILURES) {
    for (const { name, values } of labels) {
      const found = label.test(name) ? values.find((one) => value.test(one.value)) : undefined;
      if (found) {
        return { label: name, op: pattern === undefined ? '=' : '=~', value: pattern ?? found.value };
      }
    }
  }
  return undefined;
}
