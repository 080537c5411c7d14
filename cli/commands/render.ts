import fs from 'node:fs';
import path from 'node:path';
import { isJsonObject, type JsonObject } from '../../src/core/documents/json';
import { newDashboard } from '../../src/core/documents/newDashboard';
import { exportedDashboard } from '../../src/core/interchange/exportedDashboard';
import type { PlannedDocument } from '../../src/core/interchange/planImport';
import { definedResources } from '../files/definedResources';
import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/**
 * Definitions as dashboards, a file `<uid>.json` each, for Grafana's file provisioning, Git Sync or Terraform. Nothing
 * is written where something is wrong (1). The same definitions make the same files.
 */
export function render(paths: readonly string[], folder: string): Outcome {
  const { documents, findings, notes } = definitionFiles(paths);
  if (findings.length > 0) {
    return { code: 1, out: [], err: [...findings, 'Nothing was written.'] };
  }
  const files = documents.map((document) => ({
    file: path.join(folder, `${document.uid}.json`),
    dashboard: dashboardOf(document),
  }));
  const kept = files.filter(({ file, dashboard }) => holdsMore(file, dashboard));
  if (kept.length > 0) {
    const lines = kept.map(({ file }) => `${file} holds more than definitions: write to another folder, or remove it`);
    return { code: 1, out: [], err: [...lines, 'Nothing was written.'] };
  }
  fs.mkdirSync(folder, { recursive: true });
  const written = files.map(({ file, dashboard }) => {
    fs.writeFileSync(file, `${JSON.stringify(dashboard, undefined, 2)}\n`);
    return file;
  });
  return { code: 0, out: written, err: [...notes, ...documents.flatMap(leftOut)] };
}

/** Whether a file that is there is no dashboard as this command writes it: its panels and settings would be lost. */
function holdsMore(file: string, dashboard: JsonObject): boolean {
  if (!fs.existsSync(file)) {
    return false;
  }
  const present = readJson(file);
  const known = isJsonObject(present) ? exportedDashboard(present) : undefined;
  return (
    known === undefined ||
    known.foreignPanels > 0 ||
    Object.keys(known.spec).some((key) => !Object.hasOwn(dashboard, key))
  );
}

/** Throws an Error that names the file where it is no JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read (${why}): write to another folder, or remove it`, { cause: error });
  }
}

function dashboardOf(document: PlannedDocument) {
  const { uid, title, tags } = document;
  return {
    uid,
    ...newDashboard(title, tags, { uid, revision: 1, generation: 1, resources: definedResources(document) }),
  };
}

function leftOut({ uid, foreignPanels }: PlannedDocument): string[] {
  return foreignPanels === 0 ? [] : [`${uid}: ${foreignPanels} panels of other plugins are not carried over`];
}
