import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { demoSeries } from './demoSeries';
import { demoDays, demoSeed, seedDemo } from './seedDemo';
import { continueStory, newStory, storyStartMs } from './story';
import { readStory, writeStory } from './storyFile';
import { writeSamples } from './writeSamples';

const usage = `Fills a Prometheus data folder with the demo's history.
  tsx workbench/history/seed.ts --out <folder> [--days 60] [--seed 20]
      writes blocks; run again, only what is missing
  tsx workbench/history/seed.ts --openmetrics <file> [--out <folder for the story>]
      writes the text for promtool, once, and the story for the live feed (beside the text unless told)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      openmetrics: { type: 'string' },
      days: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const days = wholeNumber('days', values.days, demoDays);
  const seed = wholeNumber('seed', values.seed, demoSeed);
  const nowMs = Date.now();
  if (values.openmetrics) {
    writeText(values.openmetrics, values.out ?? dirname(values.openmetrics), { seed, days, nowMs });
  } else if (values.out) {
    const { outcome, samplesWritten } = await seedDemo({ dataFolder: values.out, nowMs, days, seed, report: say });
    say(`History ${outcome}: ${samplesWritten} samples.`);
  } else {
    throw new Error(usage);
  }
}

/** For a Prometheus that turns the text into blocks elsewhere, and only once: later runs just carry the story on. */
function writeText(file: string, folder: string, asked: { seed: number; days: number; nowMs: number }): void {
  mkdirSync(folder, { recursive: true });
  const known = readStory(folder);
  if (known && known.seed === asked.seed && known.days === asked.days) {
    writeStory(folder, continueStory(known, asked.nowMs, asked.nowMs));
    say('The history has been written before; the live feed goes on from it.');
    return;
  }
  const story = newStory(asked);
  const samples = writeSamples(file, demoSeries(story), storyStartMs(story), asked.nowMs);
  writeStory(folder, story);
  say(`${samples} samples in ${file}`);
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`--${name} must be a whole number above 0, not "${text}".`);
  }
  return value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
