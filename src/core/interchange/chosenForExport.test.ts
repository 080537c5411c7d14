import type { LoadedDocument } from '../documents/loadedDocument';
import { parseResources, resourceKey } from '../documents/parseResources';
import { API_VERSION, type Resource } from '../documents/resource';
import { exampleService, exampleSlo } from '../documents/testing/exampleSlo';
import { loadedDocument } from '../documents/testing/loadedDocument';
import { chosenForExport, unreadSlos } from './chosenForExport';

function documentOf(uid: string, resources: Resource[], change: Partial<LoadedDocument> = {}): LoadedDocument {
  const { slos, services, teams } = parseResources(resources);
  return loadedDocument({ uid, resources, sloResources: slos, services, teams, ...change });
}

const resource = (kind: string, name: string, spec: object = {}): Resource => ({
  ...{ apiVersion: API_VERSION, kind, metadata: { name } },
  spec: { ...spec },
});

const journey = exampleSlo('journey', 0.99, {
  indicator: undefined,
  composite: {
    kind: 'weighted',
    parts: [
      { slo: 'shop/availability', weight: 1 },
      { slo: 'pay/availability', weight: 1 },
      { slo: 'pay/gone', weight: 1 },
    ],
  },
});
const documents = [
  documentOf('copy', [exampleService('checkout')], { copyOf: 'shop' }),
  documentOf('shop', [
    exampleSlo('availability', 0.99, { team: 'web', alertPolicies: [{ alertPolicyRef: 'page' }] }),
    journey,
    exampleSlo('other'),
    exampleSlo('bad', 2),
    resource('AlertPolicy', 'page', { conditions: [{ conditionRef: 'fast' }], notificationTargets: [] }),
    resource('AlertPolicy', 'unused'),
  ]),
  documentOf('services', [
    { ...exampleService('checkout'), spec: { team: 'web' } },
    resource('AlertCondition', 'fast'),
    resource('Team', 'web'),
  ]),
  documentOf('pay', [exampleSlo('availability')]),
];

const keysOf = (...names: string[]) => {
  const refs = names.map((name) => ({ documentUid: 'shop', name }));
  const { documents: chosen, unread } = chosenForExport(refs, documents);
  return { chosen: chosen.map(({ uid, resources }) => [uid, ...resources.map(resourceKey)]), unread };
};

it('takes what an SLO needs along, once, wherever it is defined, and nothing else', () => {
  expect(keysOf('availability', 'other')).toEqual({
    chosen: [
      [
        ...['shop', 'Service/checkout', 'Team/web', 'SLO/availability', 'SLO/other'],
        ...['AlertPolicy/page', 'AlertCondition/fast'],
      ],
    ],
    unread: [],
  });
});

it('takes the parts of an SLO along, and names those that are not there', () => {
  expect(keysOf('journey')).toMatchObject({
    chosen: [
      expect.arrayContaining(['shop', 'SLO/availability', 'SLO/journey', 'AlertPolicy/page']),
      ['pay', 'SLO/availability'],
    ],
    unread: [{ documentUid: 'pay', name: 'gone' }],
  });
});

it('tells SLOs that cannot be read', () => {
  expect(documents.flatMap(unreadSlos)).toEqual([{ documentUid: 'shop', name: 'bad' }]);
  expect(keysOf('bad')).toEqual({ chosen: [], unread: [{ documentUid: 'shop', name: 'bad' }] });
});
