import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { objectOf, textOf } from '../json';
import type { Reply } from '../router';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file within a folder; undefined if there is none, or if the path leads out of the folder. */
export async function readStatic(folder: string, path: string): Promise<Reply | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) {
      return undefined;
    }
    const headers = { 'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream' };
    return { headers, body: await readFile(file) };
  } catch (error) {
    const code = textOf(objectOf(error).code);
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)) {
      return undefined;
    }
    throw error;
  }
}
