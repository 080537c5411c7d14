import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const blockName = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** The end of the newest block in a Prometheus data folder; undefined when there is none. */
export function blocksUntilMs(dataFolder: string): number | undefined {
  const ends = blockFolders(dataFolder).map((folder) => {
    const meta: unknown = JSON.parse(readFileSync(join(dataFolder, folder, 'meta.json'), 'utf8'));
    return typeof meta === 'object' && meta !== null && 'maxTime' in meta && typeof meta.maxTime === 'number'
      ? meta.maxTime
      : 0;
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Removes all samples, and text that an interrupted run left. */
export function removeSamples(dataFolder: string): void {
  const leftOver = readdirSync(dataFolder).filter((name) => name.endsWith('.om'));
  for (const name of [...blockFolders(dataFolder), ...leftOver]) {
    rmSync(join(dataFolder, name), { recursive: true });
  }
  removeHead(dataFolder);
}

/** Removes what is newer than the newest block. */
export function removeHead(dataFolder: string): void {
  for (const folder of ['wal', 'chunks_head', 'wbl']) {
    rmSync(join(dataFolder, folder), { recursive: true, force: true });
  }
}

function blockFolders(dataFolder: string): string[] {
  return existsSync(dataFolder) ? readdirSync(dataFolder).filter((name) => blockName.test(name)) : [];
}
