import React from 'react';
import type { DocumentsState } from '../../adapters/documents/documentStore';

const SHOWN_FROM = 50;

/** How far reading many documents has come. */
export function DocumentProgress({ status, progress }: Pick<DocumentsState, 'status' | 'progress'>) {
  if (status !== 'loading' || progress.found <= SHOWN_FROM || progress.read >= progress.found) {
    return null;
  }
  const words = `${progress.read} of ${progress.found} documents are read`;
  return (
    <div role="status">
      <progress aria-label={words} max={progress.found} value={progress.read} style={{ width: '100%' }} />
      <div>{words}</div>
    </div>
  );
}
