import { closeSync, openSync, writeSync } from 'node:fs';

const bufferBytes = 1 << 20;
const longestLineBytes = 4096;

/** Writes lines of OpenMetrics text at millions a second: bytes straight into a buffer. */
export class SampleFile {
  private readonly file: number;
  private readonly buffer = Buffer.allocUnsafe(bufferBytes);
  private used = 0;
  samples = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  /** One sample. `series` is the name with its labels and a blank; keep it under 4,000 bytes. */
  sample(series: Buffer, value: number, tMs: number): void {
    if (this.used + longestLineBytes > bufferBytes) {
      this.flush();
    }
    this.used += series.copy(this.buffer, this.used);
    this.number(value);
    this.buffer[this.used++] = 0x20;
    this.digits(Math.floor(tMs / 1000), 1);
    this.buffer[this.used++] = 0x2e;
    this.digits(tMs % 1000, 3);
    this.buffer[this.used++] = 0x0a;
    this.samples++;
  }

  /** A line of its own, such as a TYPE. */
  line(text: string): void {
    this.flush();
    writeSync(this.file, `${text}\n`);
  }

  close(): void {
    this.line('# EOF');
    closeSync(this.file);
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && value >= 0) {
      this.digits(value, 1);
    } else {
      this.used += this.buffer.write(String(value), this.used, 'latin1');
    }
  }

  private digits(value: number, least: number): void {
    let length = least;
    for (let limit = 10 ** least; value >= limit; limit *= 10) {
      length++;
    }
    let rest = value;
    for (let position = this.used + length - 1; position >= this.used; position--) {
      const next = Math.floor(rest / 10);
      this.buffer[position] = 0x30 + (rest - next * 10);
      rest = next;
    }
    this.used += length;
  }

  private flush(): void {
    for (let written = 0; written < this.used;) {
      written += writeSync(this.file, this.buffer, written, this.used - written);
    }
    this.used = 0;
  }
}
