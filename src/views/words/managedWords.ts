import type { ManagedBy } from '../../core/documents/loadedDocument';

/** Where a read-only document is kept, and that changes belong there. */
export function managedWords(managedBy: ManagedBy): string {
  const from = managedBy.identity === '' ? '' : ` (${managedBy.identity})`;
  return `This document is kept outside of Grafana: ${kindWords(managedBy.kind)}${from}. Change it there; a change made here would be lost.`;
}

function kindWords(kind: string): string {
  switch (kind) {
    case 'classic-file-provisioning':
      return 'provisioned from a file';
    case 'repo':
      return 'synchronised from a Git repository';
    case 'terraform':
      return 'written by Terraform';
    default:
      return `managed by ${kind}`;
  }
}
