import { parseAllDocuments } from 'yaml';
import type { Resource } from '../documents/resource';
import { exampleDashboard, exampleService, exampleSlo } from '../documents/testing/exampleSlo';
import { exportText } from './exportText';
import { resourcesToWrite } from './resourcesToWrite';
import { plan, replacing, stored, words } from './testing/plannedImport';

const team = (name: string) => ({ ...exampleService(name), kind: 'Team' });
const named = { ...exampleService('user-auth'), metadata: { name: 'user-auth', displayName: 'User sign-in' } };
const dashboard = (uid: string, ...resources: Resource[]) => ({ uid, ...exampleDashboard(resources) });

it.each`
  case                               | given                                                                                                | expected
  ${'a service with its SLOs'}       | ${[exampleSlo('a'), exampleService('checkout'), exampleSlo('b')]}                                    | ${['headroom-checkout "Checkout": Service/checkout new, SLO/a new, SLO/b new']}
  ${'a service that is not defined'} | ${[exampleSlo('a', 0.9, { service: 'Pay & Go' })]}                                                   | ${['headroom-pay-go "Pay & Go": Service/pay-go new, SLO/a new']}
  ${'a service by its display name'} | ${[exampleSlo('a', 0.9, { service: 'User sign-in' }), named]}                                        | ${['headroom-user-auth "User sign-in": Service/user-auth new, SLO/a new']}
  ${'one name in two services'}      | ${[exampleSlo('a'), exampleSlo('a', 0.9, { service: 'pay' })]}                                       | ${['headroom-checkout "Checkout": Service/checkout new, SLO/a new', 'headroom-pay "Pay": Service/pay new, SLO/a new']}
  ${'services in other letters'}     | ${[exampleSlo('a', 0.9, { service: '支払い' }), exampleSlo('a', 0.9, { service: '注文' })]}          | ${['headroom-document "支払い": Service/unnamed new, SLO/a new', 'headroom-document-2 "注文": Service/unnamed new, SLO/a new']}
  ${'one name twice'}                | ${[exampleService('checkout'), exampleSlo('a'), exampleSlo('a', 0.5)]}                               | ${['headroom-checkout "Checkout": Service/checkout new, SLO/a new, SLO/a repeated']}
  ${'teams and others'}              | ${[team('web'), team('ops'), { ...team('x'), kind: 'Assessment' }, { ...team('y'), kind: 'Model' }]} | ${['headroom-team-web "Team web": Team/web new', 'headroom-team-ops "Team ops": Team/ops new', 'headroom-imported "Imported definitions": Assessment/x new, Model/y new']}
  ${'a dashboard as it is'}          | ${[dashboard('shop', exampleService('checkout'), exampleSlo('a'))]}                                  | ${['shop "Checkout": Service/checkout new, SLO/a new']}
  ${'an SLO of its service'}         | ${[exampleSlo('b'), dashboard('shop', exampleService('checkout'))]}                                  | ${['shop "Checkout": Service/checkout new, SLO/b new']}
  ${'a dashboard without a uid'}     | ${[{ ...dashboard('', exampleService('checkout')), uid: undefined }]}                                | ${['headroom-checkout "Checkout": Service/checkout new']}
  ${'a uid that Grafana refuses'}    | ${[dashboard('a/b', exampleService('checkout'))]}                                                    | ${['headroom-checkout "Checkout": Service/checkout new']}
`('groups $case', ({ given, expected }) => {
  expect(words(plan(given))).toEqual(expected);
});

const today = '2026-11-21';
const at = `${today}T10:00:00.000Z`;
const here = stored('shop', [exampleService('checkout'), exampleSlo('a'), exampleSlo('kept')]);

it('adds to the document that has the service, skips what is there, replaces only on choice', () => {
  const changed = exampleSlo('a', 0.5);
  const [planned] = plan([exampleService('checkout'), changed, exampleSlo('b')], [here]);
  expect(words([planned!])).toEqual(['shop "Title of shop": Service/checkout same, SLO/a different, SLO/b new']);
  expect(planned).toMatchObject({ into: here, blocked: undefined });
  const [service, a, kept] = here.resources;
  expect(resourcesToWrite(planned!, at)).toEqual([service, a, kept, exampleSlo('b')]);
  const [all] = replacing([exampleService('checkout'), changed, exampleSlo('b')], [here]);
  expect(resourcesToWrite(all!, at)).toEqual([
    service,
    { ...changed, spec: expect.objectContaining(changed.spec) },
    kept,
    exampleSlo('b'),
  ]);
});

it('keeps of a stored SLO what another format has no words for, and dates the target that it changes', () => {
  const target = { from: '2026-01-01', target: 0.9 };
  const record = { record: { persona: 'buyers' }, reviewBy: '2027-01-01', targets: [target], team: 'web' };
  const slo = exampleSlo('a', 0.9, { ...record, description: 'Old words' });
  const shop = stored('shop', [exampleService('checkout'), slo]);
  const query = (name: string) => `sum(rate(${name}[{{.window}}]))`;
  const events = { error_query: query('bad_total'), total_query: query('all_total') };
  const sloth = (objective: number) => ({
    ...{ version: 'prometheus/v1', service: 'checkout' },
    slos: [{ name: 'a', objective, description: 'New words', sli: { events } }],
  });
  const [planned] = replacing([sloth(99)], [shop]);
  const written = resourcesToWrite(planned!, at);
  expect(written?.[1]?.spec).toMatchObject({
    ...{ ...record, targets: [target, { from: today, target: 0.99 }] },
    ...{ description: 'New words', objectives: [{ target: 0.99 }] },
    revisions: [
      expect.objectContaining({
        at,
        trigger: 'import',
        after: expect.objectContaining({ objectives: [{ target: 0.99 }] }),
      }),
    ],
  });
  // The same text again has nothing to say, nor has one that leaves the target date anything.
  expect(words(plan([sloth(99)], [stored('shop', written ?? [])]))).toEqual(['shop "Title of shop": SLO/a same']);
  const [same] = replacing([sloth(90)], [shop]);
  expect(resourcesToWrite(same!, at)?.[1]?.spec.targets).toEqual([target]);
});

describe("an older text of Headroom's own", () => {
  const [old, since] = ['2026-01-01', '2026-11-01'].map((at) => ({ at, verdict: 'fix', causes: [] }));
  const life = [{ at: '2026-02-01', stage: 'measuring' }];
  const targets = [
    { from: '1970-01-01', target: 0.9 },
    { from: '2026-06-01', target: 0.95 },
  ];
  const written = { reviews: [old, since], life, targets, reviewBy: '2027-01-01', exclusions: [] };
  const record = { persona: 'buyers', journey: 'paying' };
  const agreement = { product: { by: 'shop', at: '2026-02-01' }, terms: { objectives: [{ target: 0.95 }] } };
  const shop = stored('shop', [exampleSlo('a', 0.95, { ...written, record, agreement, missingData: 'bad' })]);
  const replaced = (given: Resource) => resourcesToWrite(replacing([given], [shop])[0]!, at)?.[0]?.spec;

  it('takes back nothing that was written since, is a revision and dates the target', () => {
    const spec = replaced(exampleSlo('a', 0.9));
    expect(spec).toMatchObject({ ...written, targets: [...targets, { from: today, target: 0.9 }], record, agreement });
    expect(spec?.revisions).toEqual([
      expect.objectContaining({ at, trigger: 'import', after: { objectives: [{ target: 0.9 }] } }),
    ]);
    expect(spec).not.toHaveProperty('missingData');
  });

  it('is followed in what it has; of logs, dates and records both sides stand', () => {
    const dated = { from: '2026-03-01', target: 0.9 };
    const ours = { reviews: [old], targets: [dated], record: { persona: 'sellers' }, agreement: { terms: {} } };
    expect(replaced(exampleSlo('a', 0.9, ours))).toMatchObject({
      ...{ reviews: [old, since], record: { persona: 'sellers', journey: 'paying' }, agreement: { terms: {} } },
      targets: [targets[0], dated, targets[1], { from: today, target: 0.9 }],
    });
    expect(replaced(exampleSlo('a', 0.95, ours))).toMatchObject({ targets: [targets[0], dated, targets[1]] });
  });

  it('says the same where it only lacks what was written since', () => {
    const text = exampleSlo('a', 0.95, { missingData: 'bad', targets: targets.slice(0, 1), reviews: [old] });
    expect(words(plan([text], [shop]))).toEqual(['shop "Title of shop": SLO/a same']);
  });
});

it('has nothing to write after itself', () => {
  const [planned] = plan(here.resources, [here]);
  expect(resourcesToWrite(planned!, at)).toBeUndefined();
});

it.each`
  case          | change                                            | blocked
  ${'managed'}  | ${{ managedBy: { kind: 'repo', identity: 'x' } }} | ${'managed'}
  ${'no right'} | ${{ canSave: false }}                             | ${'no-right'}
  ${'a copy'}   | ${{ copyOf: 'other' }}                            | ${'copy'}
`('writes nothing into $case', ({ change, blocked }) => {
  const [planned] = replacing([dashboard('shop', exampleSlo('a', 0.5))], [stored('shop', here.resources, change)]);
  expect(planned?.blocked).toBe(blocked);
  expect(resourcesToWrite(planned!, at)).toBeUndefined();
});

const slices = { objectives: [{ target: 0.9, timeSliceWindow: '5m' }] };
const selected = (metric: string) => ({ metricSource: { spec: { metric } } });
const bare = { ratioMetric: { bad: selected('errors_total'), total: selected('requests_total') } };
const checked = { thresholdMetric: { metricSource: selected('free_bytes').metricSource, op: 'gt', value: 5 } };
const window = { duration: '30d' };
it.each`
  case                           | text                                            | there
  ${'a method'}                  | ${{ budgetingMethod: 'Occurrences' }}           | ${{}}
  ${'what gaps and silence are'} | ${{ missingData: 'ignore', absentAfter: '3h' }} | ${{ births: 'flag', precision: 'fast' }}
  ${'a rolling window'}          | ${{ timeWindow: [window] }}                     | ${{ timeWindow: [{ ...window, isRolling: true }] }}
  ${'a source without labels'}   | ${{ indicator: { spec: bare } }}                | ${{ indicator: { spec: { ...bare, groupBy: [] } } }}
  ${'how often it is checked'}   | ${{ indicator: { spec: checked } }}             | ${{ indicator: { spec: { thresholdMetric: { ...checked.thresholdMetric, resolution: '1m' } } } }}
`('$case by default is no difference, whoever writes it out', ({ text, there }) => {
  const both = [text, there].map((more) => exampleSlo('a', 0.9, more));
  for (const [given, kept] of [both, [...both].reverse()]) {
    const planned = plan([given], [stored('shop', [kept!])]);
    expect(words(planned)).toEqual(['shop "Title of shop": SLO/a same']);
    expect(resourcesToWrite(planned[0]!, at)).toBeUndefined();
  }
});

it.each`
  text                                              | there
  ${{ budgetingMethod: 'Occurrences' }}             | ${{ budgetingMethod: 'RatioTimeslices' }}
  ${{}}                                             | ${{ missingData: 'bad' }}
  ${{ absentAfter: '3h', notes: 'of no use here' }} | ${{}}
`('what is not the default is a difference: $text beside $there', ({ text, there }) => {
  const of = (more: object) => exampleSlo('a', 0.9, { ...more, ...slices });
  expect(words(plan([of(text)], [stored('shop', [of(there)])]))).toEqual(['shop "Title of shop": SLO/a different']);
});

it('takes a name before a display name that reads the same', () => {
  const lookalike = { ...exampleService('till'), metadata: { name: 'till', displayName: 'Checkout' } };
  expect(words(plan([lookalike, exampleSlo('b', 0.9, { service: 'till' }), exampleSlo('c')], [here]))).toEqual([
    'headroom-till "Checkout": Service/till new, SLO/b new',
    'shop "Title of shop": SLO/c new',
  ]);
});

it('leaves a document that cannot be read alone, and finds a free uid beside it', () => {
  expect(plan([dashboard('shop', exampleSlo('b'))], [], ['shop'])[0]?.blocked).toBe('broken');
  expect(plan([exampleService('checkout')], [], ['headroom-checkout'])[0]?.uid).toBe('headroom-checkout-2');
});

it('does not add to a copy what names the service only', () => {
  const copy = stored('copy', [exampleService('checkout')], { copyOf: 'shop' });
  expect(plan([exampleSlo('b')], [copy])[0]).toMatchObject({ uid: 'headroom-checkout', into: undefined });
});

it('adds a team or another kind where it is already', () => {
  const teams = stored('teams', [team('web')]);
  expect(words(plan([team('web'), team('ops')], [teams]))).toEqual([
    'teams "Title of teams": Team/web same',
    'headroom-team-ops "Team ops": Team/ops new',
  ]);
});

it('takes what files of another format say in the same words once, and shows the second of what differs', () => {
  const openslo = (kind: string, name: string, spec: object) => ({
    ...{ apiVersion: 'openslo/v1', kind, metadata: { name }, spec },
  });
  const service = openslo('Service', 'checkout', { description: 'Sells' });
  expect(words(plan([service, service]))).toEqual(['headroom-checkout "Checkout": Service/checkout new']);
  expect(words(plan([service, openslo('Service', 'checkout', {})]))).toEqual([
    'headroom-checkout "Checkout": Service/checkout new, Service/checkout repeated',
  ]);
});

it('an older text of another format takes back no review, stage or revision that was written down since', () => {
  const [old, since] = ['2026-01-01', '2026-11-01'].map((at) => ({ at, verdict: 'fix', causes: [] }));
  const export_ = exportText([{ uid: 'shop', resources: [exampleSlo('a', 0.9, { reviews: [old] })] }], 'openslo').text;
  const here = stored('shop', [exampleSlo('a', 0.9, { reviews: [old, since] })]);
  const [planned] = replacing(
    parseAllDocuments(export_.replace('0.9', '0.8')).map((one) => one.toJS()),
    [here]
  );
  expect(planned?.items[0]?.standing).toBe('different');
  expect(resourcesToWrite(planned!, at)?.[0]?.spec.reviews).toEqual([old, since]);
});
