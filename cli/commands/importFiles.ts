import fs from 'node:fs';
import path from 'node:path';
import { exportText } from '../../src/core/interchange/exportText';
import type { PlannedDocument } from '../../src/core/interchange/planImport';
import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/**
 * Definitions of any format as Headroom's own in YAML, a file `<uid>.yaml` for each document, or on standard output.
 * What cannot be read is left out and told (1); the rest is written. Files of that name are overwritten.
 */
export function importFiles(paths: readonly string[], folder: string | undefined): Outcome {
  const { documents, findings, notes } = definitionFiles(paths);
  const code = findings.length === 0 ? 0 : 1;
  const err = [...findings, ...notes];
  if (folder === undefined) {
    return { code, out: documents.length === 0 ? [] : [yamlOf(documents).trimEnd()], err };
  }
  fs.mkdirSync(folder, { recursive: true });
  const out = documents.map((document) => {
    const file = path.join(folder, `${document.uid}.yaml`);
    fs.writeFileSync(file, yamlOf([document]));
    return file;
  });
  return { code, out, err };
}

function yamlOf(documents: readonly PlannedDocument[]): string {
  const whole = documents.map(({ uid, items }) => ({
    uid,
    resources: items.filter(({ standing }) => standing !== 'repeated').map(({ resource }) => resource),
  }));
  return exportText(whole, 'headroom').text;
}
