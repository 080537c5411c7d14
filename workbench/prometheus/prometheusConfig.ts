/** A target whose own job and instance labels are kept. */
export interface ScrapeTarget {
  job: string;
  /** host:port; the path is /metrics. */
  address: string;
  intervalSeconds: number;
}

/** The text of prometheus.yml; rule files by their whole path. JSON strings are YAML strings. */
export function prometheusConfig(targets: readonly ScrapeTarget[], ruleFiles: readonly string[]): string {
  const jobs = targets.map(
    ({ job, address, intervalSeconds }) => `  - job_name: ${JSON.stringify(job)}
    honor_labels: true
    scrape_interval: ${intervalSeconds}s
    scrape_timeout: ${Math.min(10, intervalSeconds)}s
    static_configs:
      - targets: [${JSON.stringify(address)}]
`
  );
  const scraped = jobs.length > 0 ? `scrape_configs:\n${jobs.join('')}` : '';
  return `global:\n  scrape_interval: 30s\n  evaluation_interval: 1m\nrule_files: ${JSON.stringify(ruleFiles)}\n${scraped}`;
}
