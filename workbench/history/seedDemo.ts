import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { backfill } from './backfill';
import { type DemoSeries, demoSeries } from './demoSeries';
import { blocksUntilMs, removeHead, removeSamples } from './storedBlocks';
import { continueStory, newStory, storyStartMs, type Story } from './story';
import { readStory, writeStory } from './storyFile';
import { dayMs, hourMs } from './units';
import { writeSamples } from './writeSamples';

export const demoSeed = 20;
export const demoDays = 60;

export interface SeedOptions {
  /** The data folder of a Prometheus that is not running. */
  dataFolder: string;
  nowMs: number;
  days?: number;
  seed?: number;
  /** What the folder is filled with; absent: the demo company. */
  seriesOf?: (story: Story) => DemoSeries[];
  report?: (line: string) => void;
}

export interface SeededHistory {
  story: Story;
  series: readonly DemoSeries[];
  /** Equal as long as the history is the same one; changes when it was made anew. */
  historyId: string;
  outcome: 'generated' | 'extended';
  /** What is before was there already. */
  filledFromMs: number;
  samplesWritten: number;
}

/** Blocks of this length are what Prometheus aligns large blocks to; a file for each is read by promtool only once. */
const blockMs = 486 * hourMs;

/** Fills the folder with the history up to now: all of it, or only what is missing since it was last filled. */
export async function seedDemo(options: SeedOptions): Promise<SeededHistory> {
  const { dataFolder, nowMs, days = demoDays, seed = demoSeed, seriesOf = demoSeries, report } = options;
  mkdirSync(dataFolder, { recursive: true });
  const writtenUntilMs = blocksUntilMs(dataFolder);
  const known = readStory(dataFolder);

  if (known && writtenUntilMs !== undefined && canContinue(known, { seed, days, nowMs, writtenUntilMs })) {
    const story = continueStory(known, nowMs, writtenUntilMs);
    // What Prometheus scraped since its last block is written again from the story: its log would be dropped
    // as too old beside a newer block.
    removeHead(dataFolder);
    return fill({ dataFolder, story, series: seriesOf(story), fromMs: writtenUntilMs, nowMs, outcome: 'extended' });
  }
  report?.(`Generating ${days} days of history (about half a minute, once a day) …`);
  removeSamples(dataFolder);
  const story = newStory({ seed, days, nowMs });
  return fill({ dataFolder, story, series: seriesOf(story), fromMs: storyStartMs(story), nowMs, outcome: 'generated' });
}

/** A history is worth continuing today and tomorrow; later its incidents have moved too far into the past. */
function canContinue(
  story: Story,
  asked: { seed: number; days: number; nowMs: number; writtenUntilMs: number }
): boolean {
  return (
    story.seed === asked.seed &&
    story.days === asked.days &&
    asked.nowMs >= asked.writtenUntilMs &&
    asked.nowMs < story.anchorMs + 2 * dayMs
  );
}

interface Fill {
  dataFolder: string;
  story: Story;
  series: readonly DemoSeries[];
  fromMs: number;
  nowMs: number;
  outcome: SeededHistory['outcome'];
}

async function fill({ dataFolder, story, series, fromMs, nowMs, outcome }: Fill): Promise<SeededHistory> {
  let samplesWritten = 0;
  let running: Promise<void> = Promise.resolve();
  for (let startMs = fromMs; startMs < nowMs; startMs = nextBlockMs(startMs)) {
    const path = join(dataFolder, `samples-${startMs}.om`);
    const samples = writeSamples(path, series, startMs, Math.min(nextBlockMs(startMs), nowMs));
    samplesWritten += samples;
    await running;
    running = samples > 0 ? backfill(path, dataFolder).finally(() => rmSync(path)) : Promise.resolve(rmSync(path));
  }
  await running;
  writeStory(dataFolder, story);
  const historyId = `${story.seed}-${story.days}-${new Date(story.anchorMs).toISOString().slice(0, 10)}`;
  return { story, series, historyId, outcome, filledFromMs: fromMs, samplesWritten };
}

function nextBlockMs(tMs: number): number {
  return (Math.floor(tMs / blockMs) + 1) * blockMs;
}
