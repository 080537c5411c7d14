import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { benchTable, type Measurement } from './benchTable';
import { curvePicture } from './curvePicture';
import { curvesOf } from './curvesOf';

const document = 'docs/performance.md';
const pictures = 'docs/pictures';
const marks = { begin: '<!-- measured: begin -->', end: '<!-- measured: end -->' };

/** Puts the table of this run into the document, and its curves beside it. */
export function writeReport(measurements: readonly Measurement[]): void {
  const text = readFileSync(document, 'utf8');
  const begin = text.indexOf(marks.begin);
  const end = text.indexOf(marks.end);
  if (begin < 0 || end < begin) {
    throw new Error(`${document} lacks the lines ${marks.begin} and ${marks.end}, between which the table goes.`);
  }
  const table = ['', '', '```', benchTable(measurements), '```', '', ''].join('\n');
  writeFileSync(document, text.slice(0, begin + marks.begin.length) + table + text.slice(end));
  for (const { id, curve } of curvesOf(measurements)) {
    writeFileSync(join(pictures, `cost-by-${id}.svg`), curvePicture(curve));
  }
}
