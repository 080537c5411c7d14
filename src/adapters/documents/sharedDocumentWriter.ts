import { createDocumentWriter } from './createDocumentWriter';
import type { DocumentWriter } from './documentStore';
import { onePerTab } from '../measure/onePerTab';
import { openSharedReader } from './sharedDocumentReader';

/** Writes over what the reader of this tab knows. */
export function sharedDocumentWriter(): DocumentWriter {
  return onePerTab('documentWriter.v1', () => createDocumentWriter(openSharedReader()));
}
