import fc from 'fast-check';
import { exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { recordParts, recordValues } from './recordForm';
import { parseLabels } from './recordLists';
import { validateRecord } from './validateRecord';
import { emptyRecord } from './recordValues';

const record = {
  journey: 'Buy a ticket',
  step: 'Pay',
  persona: 'A visitor',
  brokenMeans: 'No ticket',
  complainWhen: 'At once',
  environments: ['production', 'staging'],
  regions: ['eu'],
  priority: { level: 'P1', reason: 'No sales', colour: 'red' },
  response: { first: 'On call', within: '15m', mayActAlone: true },
  runbook: 'https://wiki/pay',
  dashboards: [{ title: 'Pay now', url: '/d/pay' }],
  links: [{ url: 'https://wiki/' }],
  later: 1,
};
const stored = (spec: object, labels = {}) => {
  const slo = exampleSlo('a', 0.99, spec);
  return { ...slo, metadata: { ...slo.metadata, labels } };
};

it('a form that nobody touched leaves the record as it is stored', () => {
  const parts = fc.record({
    record: fc.oneof(fc.constant(record), fc.dictionary(fc.constantFrom(...Object.keys(record)), fc.jsonValue())),
    reviewBy: fc.oneof(fc.constant('2026-12-01'), fc.jsonValue()),
  });
  const labels = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
  fc.assert(
    fc.property(parts, labels, (spec, some) => {
      const base = stored(spec, some);
      expect(recordParts(recordValues(base), base)).toEqual({ ...spec, labels: some });
    })
  );
});

it('changes one field and keeps those that it does not know, and those that it could not read', () => {
  const base = stored({ record: { ...record, runbook: 'javascript:alert(1)' } });
  const shown = recordValues(base);
  expect(shown.runbook).toBe('');
  expect(shown.dashboards).toBe('Pay now /d/pay');
  expect(recordParts({ ...shown, priority: 'P2', actsAlone: 'no' }, base).record).toEqual({
    ...record,
    runbook: 'javascript:alert(1)',
    priority: { level: 'P2', reason: 'No sales', colour: 'red' },
    response: { first: 'On call', within: '15m', mayActAlone: false },
  });
});

it('a record that is emptied is gone, and a new SLO has none', () => {
  expect(recordParts(emptyRecord, stored({ record: { journey: 'x' } })).record).toBeUndefined();
  expect(recordParts(emptyRecord, undefined)).toEqual({ record: undefined, reviewBy: undefined, labels: undefined });
});

it.each([
  ['tier=one, area=cart, area=pay', { tier: 'one', area: ['cart', 'pay'] }],
  ['query=a=b', { query: 'a=b' }],
  ['', {}],
  ['tier', undefined],
  ['=one', undefined],
  ['__proto__=one', undefined],
])('reads the labels %s', (text, labels) => expect(parseLabels(text)).toEqual(labels));

it('refuses what is no address, length or day, and asks for nothing', () => {
  const errorsOf = (some: object) =>
    Object.entries(validateRecord({ ...emptyRecord, ...some })).flatMap(([key, error]) => (error ? [key] : []));
  expect(errorsOf({})).toEqual([]);
  expect(
    errorsOf({ runbook: '/d/x', links: 'A https://b\n\nC /d/e', reviewBy: '2026-12-01', respondWithin: '15m' })
  ).toEqual([]);
  expect(
    errorsOf({
      ...{ runbook: 'javascript:alert(1)', links: 'A //evil', dashboards: 'only words', reviewBy: '2026-02-30' },
      ...{ respondWithin: '1M', priorityReason: 'why', labels: 'x' },
    })
  ).toEqual(['labels', 'priority', 'respondWithin', 'runbook', 'dashboards', 'links', 'reviewBy']);
});

it('labels and links that cannot be typed block nothing while they stand as they are stored', () => {
  const links = [{ title: 'two\nlines', url: 'https://a' }];
  const base = stored({ record: { links }, reviewBy: 'soon' }, { note: 'a, b', empty: '' });
  const shown = recordValues(base);
  const errors = (some: object) => Object.values(validateRecord({ ...shown, ...some }, shown)).filter(Boolean);
  expect(errors({ journey: 'Pay' })).toEqual([]);
  expect(recordParts({ ...shown, journey: 'Pay' }, base)).toEqual({
    ...{ record: { journey: 'Pay', links }, reviewBy: 'soon', labels: { note: 'a, b', empty: '' } },
  });
  expect(errors({ labels: `${shown.labels}, x` })).toHaveLength(1);
});

it('a link that stands keeps what the form does not know of it', () => {
  const known = { title: 'Pay  now', url: '/d/pay', panel: 4 };
  const base = stored({ record: { dashboards: [known, { url: '/d/old', panel: 5 }] } });
  expect(recordParts({ ...recordValues(base), dashboards: 'New /d/new\nPay now /d/pay' }, base).record).toEqual({
    dashboards: [{ title: 'New', url: '/d/new' }, known],
  });
});

it('a part of an answer that cannot be read hides and loses no other', () => {
  const response = { first: 'On call', within: 'soon', mayActAlone: true };
  const base = stored({ record: { response, priority: { level: 7, reason: 'No sales' } } });
  const shown = recordValues(base);
  expect([shown.firstToAct, shown.respondWithin, shown.actsAlone]).toEqual(['On call', '', 'yes']);
  expect(recordParts({ ...shown, actsAlone: 'no', priority: 'P1' }, base).record).toEqual({
    response: { ...response, mayActAlone: false },
    priority: { level: 'P1', reason: 'No sales' },
  });
});

it.each([
  ['a list', { links: [{ url: 'javascript:alert(1)' }, { title: 'A', url: 'https://a' }, 7], regions: ['eu', 1] }],
  ['no list', { links: 'https://a', regions: { eu: true } }],
])('a row beside others of %s that cannot be read loses none', (_, stuff) => {
  const base = stored({ record: stuff });
  const shown = recordValues(base);
  const { links, regions } = stuff;
  const added = { ...shown, links: `${shown.links}\nNew /d/new`, regions: `${shown.regions}, us` };
  const { record: changed } = recordParts(added, base);
  expect(changed).toEqual({
    links: expect.arrayContaining([...[links].flat(), { title: 'New', url: '/d/new' }]),
    regions: expect.arrayContaining([...[regions].flat(), 'us']),
  });
});

it('rows that can be read are shown, the others stay in their place', () => {
  const odd = { url: 'javascript:alert(1)' };
  const base = stored({ record: { links: [odd, { title: 'A', url: 'https://a' }, 7] } });
  const shown = recordValues(base);
  expect(shown.links).toBe('A https://a');
  expect(recordParts({ ...shown, links: 'B https://b' }, base).record).toEqual({
    links: [odd, { title: 'B', url: 'https://b' }, 7],
  });
  expect(recordParts({ ...shown, links: '' }, base).record).toEqual({ links: [odd, 7] });
});

it('links that look the same keep each their own', () => {
  const dashboards = [1, 2].map((panel) => ({ title: 'Pay', url: '/d/pay', panel }));
  const base = stored({ record: { dashboards } });
  const shown = recordValues(base);
  expect(recordParts({ ...shown, dashboards: `${shown.dashboards}\nNew /d/new` }, base).record).toEqual({
    dashboards: [...dashboards, { title: 'New', url: '/d/new' }],
  });
});
