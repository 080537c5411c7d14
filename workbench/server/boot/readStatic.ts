import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { demand } from '../http/failure';
import type { Reply } from '../http/serveRoutes';

const types: Record<string, string> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.wasm': 'application/wasm' },
};

/** A file out of the first folder that has it; 404 if none has, or if the path leads out of the folders. */
export async function readStatic(path: string, ...folders: string[]): Promise<Reply> {
  for (const folder of folders) {
    const [root, file] = await Promise.all([folder, join(folder, path)].map((name) => realpath(name).catch(() => '')));
    if (file?.startsWith(root + sep)) {
      return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
    }
  }
  demand(false, 404, 'Not found');
}
