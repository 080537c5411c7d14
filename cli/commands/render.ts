import fs from 'node:fs';
import path from 'node:path';
import { newDashboard } from '../../src/core/documents/newDashboard';
import type { PlannedDocument } from '../../src/core/interchange/planImport';
import { resourcesToWrite } from '../../src/core/interchange/resourcesToWrite';
import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/**
 * Definitions as dashboards, a file `<uid>.json` each, for Grafana's file provisioning, Git Sync or Terraform. Nothing
 * is written where something is wrong (1). The same definitions make the same files.
 */
export function render(paths: readonly string[], folder: string): Outcome {
  const { documents, findings } = definitionFiles(paths);
  if (findings.length > 0) {
    return { code: 1, out: [], err: [...findings, 'Nothing was written.'] };
  }
  fs.mkdirSync(folder, { recursive: true });
  const written = documents.map((document) => {
    const file = path.join(folder, `${document.uid}.json`);
    fs.writeFileSync(file, `${JSON.stringify(dashboardOf(document), undefined, 2)}\n`);
    return file;
  });
  return { code: 0, out: written, err: documents.flatMap(leftOut) };
}

function dashboardOf(document: PlannedDocument) {
  const { uid, title, tags } = document;
  const resources = resourcesToWrite(document, false) ?? [];
  return { uid, ...newDashboard(title, tags, { uid, revision: 1, generation: 1, resources }) };
}

function leftOut({ uid, foreignPanels }: PlannedDocument): string[] {
  return foreignPanels === 0 ? [] : [`${uid}: ${foreignPanels} panels of other plugins are not carried over`];
}
