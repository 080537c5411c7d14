import fs from 'node:fs';
import path from 'node:path';

export interface TextFile {
  /** As it was asked for; files of a folder below it. */
  file: string;
  text: string;
}

const DEFINITIONS = new Set(['.yaml', '.yml', '.json']);

/**
 * The files, and those in folders at any depth that end in .yaml, .yml or .json, by name.
 * Throws an Error in words for a path that is not there, and what `node:fs` throws for one that may not be read.
 */
export function readFiles(paths: readonly string[]): TextFile[] {
  const missing = paths.find((asked) => !fs.existsSync(asked));
  if (missing !== undefined) {
    throw new Error(`There is no file or folder ${missing}.`);
  }
  const files = paths.flatMap((asked) => (fs.statSync(asked).isDirectory() ? filesIn(asked) : [asked]));
  return [...new Set(files.map((file) => path.normalize(file)))].map((file) => ({
    file,
    text: fs.readFileSync(file, 'utf8'),
  }));
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && DEFINITIONS.has(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
