import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { API_VERSION } from '../../../core/documents/resource';
import { serviceCatalogue } from '../../../core/services/serviceCatalogue';
import { teamCatalogue } from '../../../core/services/teamCatalogue';
import { teamSpec, teamValues } from '../../teams/teamValues';
import { withDefinition } from './saveDefinition';
import { serviceEntries, serviceSpec, serviceValues } from './serviceValues';

type Spec = LoadedDocument['services'][number]['spec'];

const serviceIn = (spec: Spec) =>
  ({ apiVersion: API_VERSION, kind: 'Service', metadata: { name: 'shop', displayName: 'Shop' }, spec }) as const;
const documentOf = (spec: Spec) => loadedDocument({ services: [serviceIn(spec)], teams: [], slos: [] });

const SPEC = {
  description: 'Sells',
  runbook: '/d/runbook',
  dependencies: [{ name: 'Cards', strength: 'hard', note: 'x' }],
  later: [],
};

it.each`
  case                          | stored
  ${'a field of an odd value'}  | ${{ ...SPEC, criticality: 'somewhat' }}
  ${'a link that runs'}         | ${{ ...SPEC, rota: 'javascript:alert(1)' }}
  ${'a dependency of no name'}  | ${{ ...SPEC, dependencies: [{ strength: 'hard' }] }}
  ${'nothing that is not read'} | ${SPEC}
`('a service with $case keeps what the form did not change', ({ stored }) => {
  const opened = serviceValues(serviceCatalogue([documentOf(stored)])[0]);
  expect(opened.runbook).toBe('/d/runbook');
  const spec = serviceSpec({ ...opened, description: 'Sells more' });
  const definition = { kind: 'Service', name: 'shop', displayName: 'Shop', spec, shown: serviceSpec(opened) } as const;
  expect(withDefinition([serviceIn(stored)], definition)[0]?.spec).toEqual({ ...stored, description: 'Sells more' });
});

it('a dependency beside one that cannot be read is shown, and one that is added loses neither', () => {
  const [odd, cards] = [{ strength: 'hard' }, { name: 'Cards', strength: 'hard', party: 'own' }];
  const stored = { dependencies: [odd, cards], environments: ['production', 7] };
  const opened = serviceValues(serviceCatalogue([documentOf(stored)])[0]);
  expect([opened.dependencies.map(({ name }) => name), opened.environments]).toEqual([['Cards'], 'production']);
  const mail = { stored: undefined, name: 'Mail', strength: 'soft', party: 'own', slo: '', targetPercent: '' } as const;
  const values = { ...opened, environments: 'production, staging', dependencies: [...opened.dependencies, mail] };
  const definition = { kind: 'Service', name: 'shop', displayName: 'Shop', shown: serviceSpec(opened) } as const;
  const changed = { ...definition, spec: serviceSpec(values), entries: serviceEntries };
  expect(withDefinition([serviceIn(stored as never)], changed)[0]?.spec).toEqual({
    dependencies: [odd, cards, { name: 'Mail', strength: 'soft', party: 'own' }],
    environments: ['production', 7, 'staging'],
  });
});

it('a team with a link that runs keeps it and its contact', () => {
  const stored = { contact: '#shop', rota: 'javascript:alert(1)' };
  const team = { apiVersion: API_VERSION, kind: 'Team', metadata: { name: 'a' }, spec: stored } as const;
  const opened = teamValues(teamCatalogue([loadedDocument({ services: [], slos: [], teams: [team] })])[0]);
  const spec = teamSpec({ ...opened, description: 'Sells' });
  const definition = { kind: 'Team', name: 'a', displayName: 'a', spec, shown: teamSpec(opened) } as const;
  expect(withDefinition([team], definition)[0]?.spec).toEqual({ ...stored, description: 'Sells' });
});

describe('a definition', () => {
  const changed = (some: object, displayName = 'Shop') =>
    withDefinition([serviceIn(SPEC)], {
      ...{ kind: 'Service', name: 'shop', displayName },
      ...{ spec: { ...SPEC, ...some }, shown: SPEC },
    })[0];

  it('loses a field that was emptied', () => {
    expect(changed({ runbook: '', dependencies: [] })?.spec).toEqual({ description: 'Sells', later: [] });
  });

  it('takes its display name back to its id', () => {
    expect(changed({}, 'shop')?.metadata).toEqual({ name: 'shop' });
    expect(changed({}, 'Web shop')?.metadata).toEqual({ name: 'shop', displayName: 'Web shop' });
  });

  it('of a new one has all that was proposed', () => {
    const spec = { team: 'x', runbook: '' };
    const made = withDefinition([], { kind: 'Service', name: 'new', displayName: 'new', spec, shown: spec });
    expect(made[0]?.spec).toEqual({ team: 'x' });
  });
});
