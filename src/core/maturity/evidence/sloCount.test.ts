import type { LoadedDocument } from '../../documents/loadedDocument';
import { sloCount } from './sloCount';

function documentWith(
  change: { slos: Array<{ team?: string; service: string }> } & Partial<Pick<LoadedDocument, 'copyOf' | 'problems'>>
) {
  return {
    services: [{ metadata: { name: 'basket' }, spec: { team: 'shop' } }],
    copyOf: undefined,
    problems: [],
    ...change,
  } as unknown as LoadedDocument;
}

const problems = [{ path: 'resources[0]', code: 'required', detail: '' }];
const read = (documents: LoadedDocument[], unread = 0) => ({ status: 'read' as const, documents, unread });

it.each`
  case                               | known                                                                                      | expected
  ${'its own and its service'}       | ${read([documentWith({ slos: [{ team: 'shop', service: 'x' }, { service: 'basket' }] })])} | ${{ status: 'known', reading: 2 }}
  ${"the SLO's team comes first"}    | ${read([documentWith({ slos: [{ team: 'core', service: 'basket' }] })])}                   | ${{ status: 'known', reading: 0 }}
  ${'a copy counts nowhere'}         | ${read([documentWith({ slos: [{ service: 'basket' }], copyOf: 'headroom-shop' })])}        | ${{ status: 'known', reading: 0 }}
  ${'none, but one was not read'}    | ${read([documentWith({ slos: [] })], 1)}                                                   | ${{ status: 'unknown', reason: 'incomplete' }}
  ${'none, but one has problems'}    | ${read([documentWith({ slos: [], problems })])}                                            | ${{ status: 'unknown', reason: 'incomplete' }}
  ${'some, though one was not read'} | ${read([documentWith({ slos: [{ service: 'basket' }] })], 1)}                              | ${{ status: 'known', reading: 1 }}
  ${'no documents at all'}           | ${read([])}                                                                                | ${{ status: 'known', reading: 0 }}
  ${'not readable'}                  | ${{ status: 'unreadable' }}                                                                | ${{ status: 'unknown', reason: 'unreadable' }}
  ${'loading'}                       | ${{ status: 'loading' }}                                                                   | ${{ status: 'loading' }}
`('$case', ({ known, expected }) => {
  expect(sloCount(known, ['shop'])).toEqual({ shop: expected });
});
