import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

import type { Story } from './story';

/** Raised whenever the same story would give other samples than before. */
const generation = 4;

const stored = z.object({
  generation: z.literal(generation),
  story: z.object({
    seed: z.number(),
    days: z.number(),
    anchorMs: z.number(),
    liveOutages: z.array(z.object({ fromMs: z.number(), toMs: z.number() })),
  }),
});

/** The story that a data folder was filled from; undefined when there is none that this generator would tell again. */
export function readStory(dataFolder: string): Story | undefined {
  const path = storyPath(dataFolder);
  const parsed = existsSync(path) ? z.safeParse(stored, jsonOf(readFileSync(path, 'utf8'))) : undefined;
  return parsed?.success ? parsed.data.story : undefined;
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
