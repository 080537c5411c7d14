import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from './json';

/** Values in memory, by name, and as `<name>.json` in a folder. Names hold letters, digits, `_` and `-` only. */
export class JsonFolder<T> {
  private readonly values = new Map<string, T>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      this.values.set(file.slice(0, -'.json'.length), readJson(join(folder, file)));
    }
  }

  all(): T[] {
    return [...this.values.values()];
  }

  get(name: string): T | undefined {
    return this.values.get(name);
  }

  /** Through a second file, so that a stop in the middle leaves the old one whole. */
  keep(name: string, value: T, { inMemoryOnly = false } = {}): void {
    this.values.set(name, value);
    if (!inMemoryOnly) {
      const file = join(this.folder, `${name}.json`);
      writeFileSync(`${file}.new`, JSON.stringify(value));
      renameSync(`${file}.new`, file);
    }
  }

  remove(name: string): void {
    this.values.delete(name);
    rmSync(join(this.folder, `${name}.json`), { force: true });
  }
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read (${messageOf(error)}): mend it, delete it or start afresh`);
  }
}
