import { newDashboard } from '../../documents/newDashboard';
import { parseDocument } from '../../documents/parseDocument';
import type { LoadedDocument } from '../../documents/loadedDocument';
import type { Resource } from '../../documents/resource';
import { isUsable, lintModel } from '../lintModel';
import type { MaturityModel } from '../modelSchema';
import { assessmentResources, smallModel } from '../testing/smallModel';
import { builtinModels } from './builtinModels';
import { copyModel } from './copyModel';
import { listModels, newModelDocument, parseModelDocument, withModel } from './modelDocument';

/** A document as the store reads it back after it was written. */
function stored(uid: string, resources: readonly Resource[]): LoadedDocument {
  const spec = newDashboard('Document', [], { uid, revision: 1, generation: 1, resources });
  const parsed = parseDocument({
    uid,
    folderUid: '',
    folderTitle: '',
    resourceVersion: '1',
    canSave: true,
    canDelete: true,
    managedBy: undefined,
    spec: JSON.parse(JSON.stringify(spec)),
  });
  if (!('resources' in parsed)) {
    throw new Error('The document is broken.');
  }
  return parsed;
}

it.each(builtinModels)('a copy of $id is a model of its own that reads back from its document', async ({ load }) => {
  const model = await load();
  const copy = copyModel(model, 'ours', 'Our model');
  expect(copy).toEqual({
    ...model,
    metadata: { name: 'ours', displayName: 'Our model' },
    spec: {
      ...model.spec,
      version: '1',
      copiedFrom: { name: model.metadata.name, displayName: model.metadata.displayName, version: model.spec.version },
    },
  });
  expect(isUsable(lintModel(copy))).toBe(true);
  const { uid, title, tags, resources } = newModelDocument(copy, []);
  expect([uid, title, tags]).toEqual([
    'headroom-model-our-model',
    'Our model',
    ['headroom', 'headroom-maturity-model'],
  ]);
  expect(listModels([stored(uid, resources)])).toMatchObject([
    { name: 'ours', title: 'Our model', document: { uid }, parsed: { ok: true, model: copy } },
  ]);
});

it('refuses a name that no resource can have', () => {
  const issue = expect.objectContaining({ type: 'regex', input: 'Our model' });
  expect(() => copyModel(smallModel, 'Our model', 'Our model')).toThrow(expect.objectContaining({ issues: [issue] }));
});

it('lists models of their own, by title, broken ones too', () => {
  const broken = { ...smallModel, metadata: { name: 'broken', displayName: 'A broken one' }, spec: { version: 1 } };
  const listed = listModels([
    stored('small', [smallModel]),
    stored('assessment', assessmentResources({})),
    stored('broken', [broken]),
  ]);
  expect(listed.map(({ title, parsed }) => [title, parsed.ok])).toEqual([
    ['A broken one', false],
    ['Small model', true],
  ]);
  expect(listed[0]?.parsed).toMatchObject({
    problems: expect.arrayContaining([
      { path: 'resources[0].spec.version', code: 'invalid_type', detail: '1 (string expected)' },
    ]),
  });
});

it('says that a model is missing', () => {
  expect(parseModelDocument([smallModel], 'other')).toEqual({
    ok: false,
    problems: [{ path: 'resources', code: 'model-missing', detail: 'other' }],
  });
});

it('replaces one model and leaves all else', () => {
  const other: MaturityModel = { ...smallModel, metadata: { name: 'other' } };
  const next: MaturityModel = { ...smallModel, spec: { ...smallModel.spec, version: '2' } };
  expect(withModel([other, smallModel], 'small', next)).toEqual([other, next]);
});
