import type { DocumentsState } from '../documents/documentStore';
import { documentsFact } from './documentsFact';

const state: DocumentsState = {
  status: 'ready',
  failure: { code: 'forbidden', detail: 'no' },
  progress: { read: 1, found: 1 },
  documents: [],
  broken: [{ uid: 'a', title: 'A', folderTitle: '', problems: [] }],
};

it.each`
  status       | expected
  ${'loading'} | ${{ status: 'loading' }}
  ${'failed'}  | ${{ status: 'failed', problem: { source: 'documents', code: 'forbidden', detail: 'no' } }}
  ${'ready'}   | ${{ status: 'read', asOfMs: 5, value: { unread: 1, slos: [] } }}
`('$status', ({ status, expected }) => {
  expect(documentsFact({ ...state, status }, 5)).toMatchObject(expected);
});
