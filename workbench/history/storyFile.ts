import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import type { Story } from './story';

/** Raised whenever the same story would give other samples than before. */
const generation = 5;

const stored = v.object({
  generation: v.literal(generation),
  story: v.object({
    seed: v.number(),
    days: v.number(),
    anchorMs: v.number(),
    liveOutages: v.array(v.object({ fromMs: v.number(), toMs: v.number() })),
  }),
});

/** The story that a data folder was filled from; undefined when there is none that this generator would tell again. */
export function readStory(dataFolder: string): Story | undefined {
  const path = storyPath(dataFolder);
  const parsed = existsSync(path) ? v.safeParse(stored, jsonOf(readFileSync(path, 'utf8'))) : undefined;
  return parsed?.success ? parsed.output.story : undefined;
}

export function writeStory(dataFolder: string, story: Story): void {
  writeFileSync(storyPath(dataFolder), JSON.stringify({ generation, story }, undefined, 2));
}

function storyPath(dataFolder: string): string {
  return join(dataFolder, 'story.json');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half written: the history is made again
  }
}
