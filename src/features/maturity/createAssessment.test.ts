import type { DocumentStore } from '../../adapters/documents/documentStore';
import { parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { checkValues } from './checkValues';
import { createAssessment } from './createAssessment';

it('creates a document that holds the assessment and its model', async () => {
  const create = jest.fn(async () => ({ kind: 'refused', folderTitle: 'Shop', detail: '' }) as const);
  const store: Pick<DocumentStore, 'create'> = { create };
  const { ref, result } = await createAssessment(store, { title: 'Spring 2026', teams: ['shop'], folderUid: 'f' }, [
    'headroom-assessment-spring-2026',
  ]);
  expect(ref).toEqual({ documentUid: 'headroom-assessment-spring-2026-2', name: 'spring-2026' });
  expect(result.kind).toBe('refused');
  expect(create).toHaveBeenCalledWith({
    uid: ref.documentUid,
    title: 'Spring 2026',
    folderUid: 'f',
    tags: ['headroom', 'headroom-assessment'],
    resources: [expect.objectContaining({ kind: 'Assessment' }), expect.objectContaining({ kind: 'MaturityModel' })],
  });
  const [[document]] = create.mock.calls as unknown as [[Parameters<DocumentStore['create']>[0]]];
  expect(parseAssessment(document.resources, ref.name)).toMatchObject({
    ok: true,
    assessment: { displayName: 'Spring 2026', teams: [{ id: 'shop' }], answers: {} },
  });
});

it.each`
  values                                              | missing
  ${{}}                                               | ${['title', 'teams', 'folderUid']}
  ${{ title: ' ', teams: ['shop'], folderUid: '' }}   | ${['title']}
  ${{ title: 'Spring', teams: [], folderUid: 'f' }}   | ${['teams']}
  ${{ title: 'Spring', teams: ['a'], folderUid: '' }} | ${[]}
`('$values lacks $missing', ({ values, missing }) => {
  expect(Object.keys(checkValues(values))).toEqual(missing);
});
