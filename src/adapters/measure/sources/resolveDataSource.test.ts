import { resolveDataSource } from './resolveDataSource';

const sources = [
  { uid: 'p1', name: 'Metrics', type: 'prometheus', isDefault: true, jsonData: { timeInterval: '15s' } },
  { uid: 'amp', name: 'Amazon', type: 'grafana-amazonprometheus-datasource', jsonData: {} },
  { uid: 'l1', name: 'Logs', type: 'loki', jsonData: {} },
];
const variables: Record<string, string> = { '${ds}': 'p1', $named: 'Amazon', '${blank}': '' };

jest.mock('@grafana/runtime', () => ({
  // As Grafana looks it up: by uid, else by name, the default for nothing.
  getDataSourceSrv: () => ({
    getInstanceSettings: (ref: string | null) =>
      ref === null
        ? sources.find(({ isDefault }) => isDefault)
        : (sources.find(({ uid }) => uid === ref) ?? sources.find(({ name }) => name === ref)),
  }),
  getTemplateSrv: () => ({ replace: (text: string) => variables[text] ?? text }),
}));

it.each`
  case                              | ref                              | uid      | scrapeIntervalMs
  ${'by uid'}                       | ${{ uid: 'p1' }}                 | ${'p1'}  | ${15_000}
  ${'by name'}                      | ${{ name: 'Amazon' }}            | ${'amp'} | ${30_000}
  ${'uid before name'}              | ${{ uid: 'p1', name: 'Amazon' }} | ${'p1'}  | ${15_000}
  ${'the default'}                  | ${{}}                            | ${'p1'}  | ${15_000}
  ${'a variable with a uid'}        | ${{ uid: '${ds}' }}              | ${'p1'}  | ${15_000}
  ${'a variable with a name in it'} | ${{ uid: '$named' }}             | ${'amp'} | ${30_000}
  ${'a Loki for lines of logs'}     | ${{ uid: 'l1', type: 'loki' }}   | ${'l1'}  | ${30_000}
`('$case', ({ ref, uid, scrapeIntervalMs }) => {
  expect(resolveDataSource(ref)).toMatchObject({ kind: 'found', dataSource: { uid, scrapeIntervalMs } });
});

it.each`
  case                           | ref                            | problem
  ${'an unknown uid'}            | ${{ uid: 'gone' }}             | ${{ code: 'not-found', asked: 'gone' }}
  ${'a name where a uid stands'} | ${{ uid: 'Metrics' }}          | ${{ code: 'not-found', asked: 'Metrics' }}
  ${'logs'}                      | ${{ uid: 'l1' }}               | ${{ code: 'wrong-type', asked: 'l1', name: 'Logs', type: 'loki' }}
  ${'no Loki'}                   | ${{ uid: 'p1', type: 'loki' }} | ${{ code: 'wrong-type', asked: 'p1', name: 'Metrics', type: 'prometheus', wants: 'loki' }}
  ${'an unknown variable'}       | ${{ uid: '${nothing}' }}       | ${{ code: 'is-variable-without-value', asked: '${nothing}' }}
  ${'an empty variable'}         | ${{ uid: '${blank}' }}         | ${{ code: 'is-variable-without-value', asked: '${blank}' }}
`('$case: $problem.code', ({ ref, problem }) => {
  expect(resolveDataSource(ref)).toEqual({ kind: 'unresolved', problem });
});
