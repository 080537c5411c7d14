import fs from 'node:fs';
import path from 'node:path';
import { demoDocuments } from './demoDocuments';

/** Writes provisioning/dashboards/demo from the demo company's services; a test finds files that are out of date. */
const folder = 'provisioning/dashboards/demo';
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const { file, dashboard } of demoDocuments()) {
  fs.writeFileSync(path.join(folder, file), `${JSON.stringify(dashboard, undefined, 2)}\n`);
}
