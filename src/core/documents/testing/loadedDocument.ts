import type { LoadedDocument } from '../loadedDocument';

export function loadedDocument(change: Partial<LoadedDocument> = {}): LoadedDocument {
  return {
    uid: 'headroom-checkout',
    title: 'Checkout',
    folderUid: '',
    folderTitle: '',
    resourceVersion: '1',
    revision: 1,
    canSave: true,
    canDelete: true,
    managedBy: undefined,
    copyOf: undefined,
    resources: [],
    slos: [],
    sloResources: [],
    services: [],
    teams: [],
    problems: [],
    overwritten: undefined,
    ...change,
  };
}
