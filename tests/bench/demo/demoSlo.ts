import { isLoaded } from '../../../src/core/documents/isLoaded';
import { parseDocument } from '../../../src/core/documents/parseDocument';
import { isMeasured, type MeasuredSlo } from '../../../src/core/slo/composite/composite';
import type { Slo } from '../../../src/core/slo/slo';
import { demoDocuments } from '../../../workbench/history/demoDocuments';

const stored = { folderUid: '', folderTitle: '', resourceVersion: '', canSave: false, canDelete: false };

/** All SLOs of the demo company, as the app reads them. */
export function demoSlos(): Slo[] {
  return demoDocuments().flatMap(({ dashboard }) => {
    const document = parseDocument({ ...stored, uid: String(dashboard.uid), managedBy: undefined, spec: dashboard });
    return isLoaded(document) ? document.slos : [];
  });
}

/** One that counts something itself. */
export function demoSlo(documentUid: string, name: string): MeasuredSlo {
  const slo = demoSlos()
    .filter(isMeasured)
    .find(({ ref }) => ref.documentUid === documentUid && ref.name === name);
  if (!slo) {
    throw new Error(`The demo has no SLO ${documentUid}/${name}.`);
  }
  return slo;
}
