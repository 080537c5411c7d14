import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Values by name, read from `<name>.json` in a folder; `set` changes one in memory only, `keep` in its file too. */
export class JsonFolder<T> extends Map<string, T> {
  constructor(private readonly folder: string) {
    super();
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      this.set(basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')));
    }
  }

  /** Through a second file, so that a stop in the middle leaves the old one whole. */
  keep(name: string, value: T): void {
    this.set(name, value);
    const file = join(this.folder, `${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  }

  remove(name: string): void {
    this.delete(name);
    rmSync(join(this.folder, `${name}.json`), { force: true });
  }
}
