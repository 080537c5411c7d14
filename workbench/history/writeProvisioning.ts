import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceDocument } from './demoDocuments';
import { parcels, partnersUid } from './partners/partnerServices';

export interface Provisioned {
  /** Written anew. */
  folder: string;
  /** Their Prometheus; undefined: there is none. */
  partners: { url: string; historyId: string } | undefined;
  /** Data sources alone, as where nobody has defined anything yet. */
  isEmpty: boolean;
}

/** A provisioning folder with the project's own data sources and documents, and those of the partners. */
export function writeProvisioning({ folder, partners, isEmpty }: Provisioned): void {
  rmSync(folder, { recursive: true, force: true });
  const parts = isEmpty ? ['datasources'] : ['datasources', 'dashboards'];
  parts.forEach((part) => cpSync(join('provisioning', part), join(folder, part), { recursive: true }));
  if (partners === undefined) {
    return;
  }
  const jsonData = {
    timeInterval: '30s',
    httpMethod: 'POST',
    prometheusType: 'Prometheus',
    history: partners.historyId,
  };
  const source = { name: 'Partners', uid: partnersUid, type: 'prometheus', url: partners.url, jsonData };
  writeFileSync(join(folder, 'datasources/partners.yaml'), JSON.stringify({ apiVersion: 1, datasources: [source] }));
  if (!isEmpty) {
    const { file, dashboard } = serviceDocument(parcels);
    writeFileSync(join(folder, 'dashboards/demo', file), JSON.stringify(dashboard));
  }
}
