import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { objectOf, textOf } from '../json';
import type { Reply } from '../router';

const types: Record<string, string> = {
  ...{ css: 'text/css', html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', md: 'text/markdown', txt: 'text/plain' },
  ...{ json: 'application/json', map: 'application/json', wasm: 'application/wasm', svg: 'image/svg+xml', png: 'image/png' },
  ...{ ttf: 'font/ttf', woff: 'font/woff', woff2: 'font/woff2' },
};
const noSuchFile = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** A file within a folder; undefined if there is none, or if the path leads out of the folder. */
export async function readStatic(folder: string, path: string): Promise<Reply | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    const type = types[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
    const withCharset = /^text|json$/.test(type) ? `${type}; charset=utf-8` : type;
    return file.startsWith(root + sep) ? { type: withCharset, body: await readFile(file) } : undefined;
  } catch (error) {
    if (noSuchFile.includes(textOf(objectOf(error).code))) {
      return undefined;
    }
    throw error;
  }
}
