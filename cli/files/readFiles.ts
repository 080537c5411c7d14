import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../src/core/interchange/decodeText';

export interface TextFile {
  /** As it was asked for; files of a folder below it. */
  file: string;
  text: string;
}

const DEFINITIONS = new Set(['.yaml', '.yml', '.json']);

/**
 * The files, and those in folders at any depth that end in .yaml, .yml or .json, by name; links to files are followed,
 * and what is reached in two ways is read once. Throws an Error in words for a path that is not there or may not be read.
 */
export function readFiles(paths: readonly string[]): TextFile[] {
  const missing = paths.find((asked) => !fs.existsSync(asked));
  if (missing !== undefined) {
    throw new Error(`There is no file or folder ${missing}.`);
  }
  const files = paths.flatMap((asked) => (fs.statSync(asked).isDirectory() ? filesIn(asked) : [path.normalize(asked)]));
  const byPlace = new Map<string, string>();
  files.forEach((file) => byPlace.set(fs.realpathSync(file), byPlace.get(fs.realpathSync(file)) ?? file));
  return [...byPlace.values()].map((file) => ({ file, text: textOf(file) }));
}

function textOf(file: string): string {
  try {
    return decodeText(fs.readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => ({ entry, file: path.join(entry.parentPath, entry.name) }))
    .filter(({ entry, file }) => entry.isFile() || (entry.isSymbolicLink() && isFileAt(file)))
    .map(({ file }) => file)
    .filter((file) => DEFINITIONS.has(path.extname(file).toLowerCase()))
    .sort();
}

/** A link that leads nowhere, or in a circle, is none. */
function isFileAt(link: string): boolean {
  return fs.existsSync(link) && fs.statSync(link).isFile();
}
