import { type RunningPrometheus, startPrometheus } from '../prometheus/startPrometheus';
import { startLiveFeed } from './liveFeed';
import { seedDemo } from './seedDemo';
import type { Story } from './story';

export interface Company {
  prometheus: RunningPrometheus;
  story: Story;
  /** Changes when the history is another one. */
  historyId: string;
  stop(): Promise<void>;
}

interface CompanyOptions {
  dataFolder: string;
  nowMs: number;
  report: (line: string) => void;
}

/** The Prometheus of the demo company, with its history, its live feed and its alert rules. */
export async function startCompany(options: CompanyOptions): Promise<Company> {
  const { story, series, historyId } = await seedDemo(options);
  const feed = await startLiveFeed({ series, port: 0 });
  const prometheus = await startPrometheus({
    dataFolder: options.dataFolder,
    scrapeTargets: [{ job: 'demo-live', address: feed.address, intervalSeconds: 30 }],
    ruleFiles: ['provisioning/prometheus/rules.yml'],
  });
  const stop = async () => {
    await prometheus.stop();
    await feed.stop();
  };
  return { prometheus, story, historyId, stop };
}
