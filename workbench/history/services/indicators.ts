import type { LabelledMetric, SuggestedIndicator } from '../demoService';

/** Requests answered with 5xx are bad. */
export function serverErrors(job: string): SuggestedIndicator {
  const total = ofJob('http_requests_total', job);
  return {
    kind: 'ratio-bad',
    bad: { ...total, matchers: [...total.matchers, { label: 'code', operator: '=~', value: '5..' }] },
    total,
  };
}

export function ofJob(metric: string, job: string): LabelledMetric {
  return { metric, matchers: [{ label: 'job', operator: '=', value: job }] };
}
