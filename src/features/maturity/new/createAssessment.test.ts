import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { smallModel } from '../../../core/maturity/testing/smallModel';
import { checkValues } from './checkValues';
import { createAssessment } from './createAssessment';

const whole = {
  title: 'Spring 2026',
  modelKey: 'builtin:five-levels',
  scopeKind: 'service' as const,
  services: ['checkout'],
  teams: ['shop'],
  coaches: ['Kim', 'Lou'],
  date: '2026-04-01',
  folderUid: 'f',
};

it('creates a document that holds the assessment and its model', async () => {
  const create = jest.fn(async () => ({ kind: 'refused', folderTitle: 'Shop', detail: '' }) as const);
  const store: Pick<DocumentStore, 'create'> = { create };
  const { ref, result } = await createAssessment(store, whole, smallModel, ['headroom-assessment-spring-2026']);
  expect(ref).toEqual({ documentUid: 'headroom-assessment-spring-2026-2', name: 'spring-2026' });
  expect(result.kind).toBe('refused');
  expect(create).toHaveBeenCalledWith({
    uid: ref.documentUid,
    title: 'Spring 2026',
    folderUid: 'f',
    tags: ['headroom', 'headroom-assessment'],
    resources: [expect.objectContaining({ kind: 'Assessment' }), smallModel],
  });
  const [[document]] = create.mock.calls as unknown as [[Parameters<DocumentStore['create']>[0]]];
  expect(parseAssessment(document.resources, ref.name)).toMatchObject({
    ok: true,
    assessment: {
      displayName: 'Spring 2026',
      scope: { kind: 'service', services: ['checkout'] },
      teams: [{ id: 'shop' }],
      coaches: ['Kim', 'Lou'],
      date: '2026-04-01',
      answers: {},
    },
  });
});

it.each`
  change                                         | missing
  ${{}}                                          | ${[]}
  ${{ title: ' ', folderUid: undefined }}        | ${['title', 'folderUid']}
  ${{ modelKey: undefined }}                     | ${['modelKey']}
  ${{ services: [] }}                            | ${['services']}
  ${{ scopeKind: 'organisation', services: [] }} | ${[]}
  ${{ teams: [] }}                               | ${['teams']}
  ${{ teams: ['shop', 'ann@example.org'] }}      | ${['teams']}
  ${{ date: '2026-02-30' }}                      | ${['date']}
`('$change lacks $missing', ({ change, missing }) => {
  expect(Object.keys(checkValues({ ...whole, ...change }))).toEqual(missing);
});

it('asks for the team where a person is named', () => {
  expect(checkValues({ ...whole, teams: ['ann@example.org'] }).teams).toMatch(/“ann@example.org”.*name the team/);
});

it.each(['Kim', ' kim '])('asks for the team where the coach “%s” is named', (team) => {
  expect(checkValues({ ...whole, teams: ['shop', team] }).teams).toMatch(/is named as a coach.*name the team/);
  expect(checkValues({ ...whole, teams: ['shop', team], coaches: ['Lou'] })).toEqual({});
});
