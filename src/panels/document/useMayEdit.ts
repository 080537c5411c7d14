import { useReadDocument } from '../../adapters/documents/useReadDocument';

/** Whether this dashboard's definitions can be changed in the app by who looks at them: a right of its folder. */
export function useMayEdit(uid: string | undefined): boolean {
  const document = useReadDocument(uid);
  return document.status === 'ready' && document.value.canSave && document.value.managedBy === undefined;
}
