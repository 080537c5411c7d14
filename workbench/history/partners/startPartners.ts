import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResources } from '../../../src/core/documents/parseResources';
import { toSlo } from '../../../src/core/documents/toSlo';
import { recordingRuleFile } from '../../../src/core/recorded/recordingRules';
import { startPrometheus } from '../../prometheus/startPrometheus';
import { documentUid, serviceResources } from '../demoDocuments';
import { startLiveFeed } from '../liveFeed';
import { family, HISTOGRAM, histogramMetric, startProtobufTarget } from '../native/protobufTarget';
import { recordRules } from '../recordRules';
import { seedDemo } from '../seedDemo';
import { hourMs, minuteMs } from '../units';
import { parcels } from './partnerServices';
import { partnerSeries, sorting, sortingCounts } from './partnerSeries';
import { nativeFlags, seedSorting } from './seedSorting';

const days = 15;
/** Rules that began amid the window of their SLO: what is before them is raw. */
const ownRulesMs = 50 * hourMs;

/**
 * A second Prometheus, that of the demo company's partners, with what the company itself has not: a native histogram, a
 * label of too many values to be budgeted by, and series that rules of Sloth, Pyrra and Headroom record. Each start
 * continues what is in the folder.
 */
export async function startPartners(dataFolder: string, nowMs: number) {
  const whole = join(dataFolder, 'whole');
  if (!existsSync(whole)) {
    rmSync(dataFolder, { recursive: true, force: true }); // a start that was interrupted left a part
  }
  rmSync(whole, { force: true });
  const seeded = await seedDemo({ dataFolder, nowMs, days, seriesOf: partnerSeries });
  const { story, series, historyId, outcome, filledFromMs } = seeded;
  await seedSorting({ dataFolder, story, fromMs: filledFromMs, toMs: nowMs });
  const rules = writeRules(join(dataFolder, 'rules'));
  const isNew = outcome === 'generated';
  await seedRecorded({ dataFolder, rules, nowMs, filledFromMs, ownFromMs: isNew ? nowMs - ownRulesMs : filledFromMs });
  writeFileSync(whole, '');

  const feed = await startLiveFeed({ series, port: 0 });
  const countsAt = sortingCounts(story);
  const { metric, help, labels } = sorting;
  const sorter = await startProtobufTarget(() => [
    family(metric, help, HISTOGRAM, histogramMetric(labels, countsAt(Date.now()))),
  ]);
  const prometheus = await startPrometheus({
    dataFolder,
    scrapeTargets: [
      { job: 'partners-live', address: feed.address, intervalSeconds: 30 },
      { job: 'sorting', address: sorter.address, intervalSeconds: sorting.scrapeIntervalMs / 1000 },
    ],
    ruleFiles: readdirSync(rules).map((file) => join(rules, file)),
    flags: nativeFlags,
  });
  return {
    url: prometheus.url,
    historyId,
    stop: async () => {
      await prometheus.stop();
      await feed.stop();
      sorter.stop();
    },
  };
}

const ownRules = 'headroom.yml';
const otherRules = ['sloth.yml', 'pyrra.yml'];
/** What is looked at as it is now: so that it is there before they run for the first time. */
const nowRules = ['slothNow.yml', 'pyrraNow.yml'];
const nowRulesMs = 10 * minuteMs;

/** Those of the other tools as they are, and those that Headroom proposes for the SLO that is defined in it. */
function writeRules(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const theirs = join(__dirname, 'rules');
  readdirSync(theirs).forEach((file) => writeFileSync(join(folder, file), readFileSync(join(theirs, file))));
  const { slos } = parseResources(serviceResources(parcels));
  const own = slos.map((slo) => recordingRuleFile(toSlo(slo, documentUid(parcels.name))));
  writeFileSync(join(folder, ownRules), own.join(''));
  return folder;
}

interface Recorded {
  dataFolder: string;
  rules: string;
  nowMs: number;
  filledFromMs: number;
  ownFromMs: number;
}

async function seedRecorded({ dataFolder, rules, nowMs, filledFromMs, ownFromMs }: Recorded): Promise<void> {
  const prometheus = await startPrometheus({ dataFolder, flags: nativeFlags });
  const record = (fromMs: number, files: readonly string[]) =>
    nowMs - fromMs < minuteMs
      ? Promise.resolve()
      : recordRules({ url: prometheus.url, dataFolder, fromMs, toMs: nowMs, folder: rules, files });
  try {
    await record(filledFromMs, otherRules);
    await record(ownFromMs, [ownRules]);
    await prometheus.restart(); // rules that follow read what these have recorded
    await record(Math.max(filledFromMs, nowMs - nowRulesMs), nowRules);
  } finally {
    await prometheus.stop();
  }
}
