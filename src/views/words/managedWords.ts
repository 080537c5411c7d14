import type { ManagedBy } from '../../core/documents/loadedDocument';

/** Where a read-only document is kept, and that changes belong there. */
export function managedWords(managedBy: ManagedBy): string {
  return `This document is kept outside of Grafana: ${managedByWords(managedBy)}. Change it there; a change made here would be lost.`;
}

/** Who keeps it: `provisioned from a file (demo)`. */
export function managedByWords({ kind, identity }: ManagedBy): string {
  return identity === '' ? kindWords(kind) : `${kindWords(kind)} (${identity})`;
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
