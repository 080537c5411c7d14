import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Objects kept as `<name>.json` in a folder. Names are checked by the caller: letters, digits, `_` and `-`. */
export class JsonFolder<T> {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  all(): T[] {
    const files = readdirSync(this.folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => this.read(file));
  }

  /** Through a second file, so that a stop in the middle leaves the old one whole. */
  write(name: string, value: T): void {
    const file = join(this.folder, `${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  }

  remove(name: string): void {
    rmSync(join(this.folder, `${name}.json`), { force: true });
  }

  private read(file: string): T {
    const path = join(this.folder, file);
    try {
      return JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new Error(`${path} is not JSON; mend or delete it, or start afresh`, { cause: error });
    }
  }
}
