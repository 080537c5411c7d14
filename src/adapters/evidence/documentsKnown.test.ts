import type { DocumentsState } from '../documents/documentStore';
import { documentsKnown } from './documentsKnown';

const state: DocumentsState = {
  status: 'ready',
  failure: undefined,
  progress: { read: 1, found: 1 },
  documents: [],
  broken: [{ uid: 'a', title: 'A', folderTitle: '', problems: [] }],
};

it.each`
  status       | expected
  ${'loading'} | ${{ status: 'loading' }}
  ${'failed'}  | ${{ status: 'unreadable' }}
  ${'ready'}   | ${{ status: 'read', documents: [], unread: 1 }}
`('$status', ({ status, expected }) => {
  expect(documentsKnown({ ...state, status })).toEqual(expected);
});
