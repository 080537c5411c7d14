import { loadedDocument } from '../documents/testing/loadedDocument';
import type { LoadedDocument } from '../documents/loadedDocument';
import { API_VERSION } from '../documents/resource';
import { noData, type NoData } from '../slo/answer';
import type { Slo } from '../slo/slo';
import { ratioWith, sloWith } from '../slo/testing/question';
import { judgeService } from './judgeDependencies';
import { reconcile, usualLabel } from './reconcile';
import { serviceCatalogue } from './serviceCatalogue';
import { teamCatalogue } from './teamCatalogue';

type Spec = LoadedDocument['services'][number]['spec'];

function resourceOf<K extends string>(kind: K, name: string, spec: Spec, displayName?: string) {
  return { apiVersion: API_VERSION, kind, metadata: { name, ...(displayName && { displayName }) }, spec } as const;
}

function documentOf(uid: string, changes: Partial<LoadedDocument>): LoadedDocument {
  return loadedDocument({ uid, services: [], teams: [], slos: [], ...changes });
}

function slo(name: string, changes: Partial<Slo> = {}): Slo {
  return sloWith({ ref: { documentUid: 'headroom-shop', name }, displayName: name, ...changes });
}

const payments = slo('payments', { service: 'payments', target: 0.999 });
const mail = slo('mail', { service: 'mail', target: 0.99 });

describe('services', () => {
  it('are those that are defined and those that SLOs name; copies count nowhere', () => {
    const shop = resourceOf('Service', 'shop', { team: 'storefront', criticality: 'high' }, 'Web shop');
    const found = serviceCatalogue([
      documentOf('headroom-shop', {
        services: [shop],
        slos: [slo('a', { service: 'shop' }), slo('b', { service: 'Web shop', team: 'other' }), mail],
      }),
      documentOf('copy', { copyOf: 'headroom-shop', services: [resourceOf('Service', 'ghost', {})] }),
    ]);
    expect(found.map(({ name, team, documentUid, slos }) => [name, team, documentUid, slos.length])).toEqual([
      ['mail', undefined, undefined, 1],
      ['shop', 'storefront', 'headroom-shop', 2],
    ]);
    expect(found[1]?.details.criticality).toBe('high');
  });

  it.each`
    case                  | spec                                                                | path
    ${'an unknown word'}  | ${{ criticality: 'somewhat' }}                                      | ${'spec.criticality'}
    ${'a link that runs'} | ${{ runbook: 'javascript:alert(1)' }}                               | ${'spec.runbook'}
    ${'nothing named'}    | ${{ dependencies: [{ strength: 'hard' }] }}                         | ${'spec.dependencies[0]'}
    ${'no reference'}     | ${{ dependencies: [{ strength: 'hard', slo: 'mail' }] }}            | ${'spec.dependencies[0].slo'}
    ${'a promise of all'} | ${{ dependencies: [{ strength: 'soft', name: 'DNS', target: 1 }] }} | ${'spec.dependencies[0].target'}
  `('of one with $case is told where, and its team stays', ({ spec, path }) => {
    const shop = resourceOf('Service', 'shop', { team: 'storefront', ...spec });
    const [found] = serviceCatalogue([documentOf('headroom-shop', { services: [shop] })]);
    expect(found?.problems.map((problem) => problem.path)).toEqual([path]);
    expect(found?.team).toBe('storefront');
  });
});

it('teams are those that are defined and those that are named', () => {
  const teams = teamCatalogue([
    documentOf('team', { teams: [resourceOf('Team', 'storefront', { contact: '#storefront' })] }),
    documentOf('shop', {
      services: [resourceOf('Service', 'shop', { team: 'storefront' })],
      slos: [slo('a', { service: 'shop', team: 'fulfilment' })],
    }),
  ]);
  expect(
    teams.map(({ name, details, services, slos, documentUid }) => [
      name,
      details.contact,
      services.length,
      slos.length,
      documentUid,
    ])
  ).toEqual([
    ['fulfilment', undefined, 0, 1, undefined],
    ['storefront', '#storefront', 1, 0, 'team'],
  ]);
});

describe('dependencies', () => {
  const standsOn = (dependencies: unknown[], target = 0.999) => {
    const shop = resourceOf('Service', 'shop', { dependencies });
    const own = slo('own', { service: 'shop', target });
    const [service] = serviceCatalogue([documentOf('headroom-shop', { services: [shop], slos: [own] })]);
    if (service === undefined) {
      throw new Error('no service');
    }
    return (actual: Record<string, number | NoData>) =>
      judgeService(service, [own, payments, mail], ({ ref }) => actual[ref.name] ?? noData);
  };
  const hardPayments = { slo: 'headroom-shop/payments', strength: 'hard' };

  it.each`
    case                      | dependency                                             | actual                  | standing          | tight
    ${'promised and kept'}    | ${hardPayments}                                        | ${{ payments: 0.9995 }} | ${'kept'}         | ${[]}
    ${'promised and missed'}  | ${hardPayments}                                        | ${{ payments: 0.998 }}  | ${'missed'}       | ${['delivered']}
    ${'never measured'}       | ${hardPayments}                                        | ${{}}                   | ${'not-measured'} | ${[]}
    ${'a looser promise'}     | ${{ slo: 'headroom-shop/mail', strength: 'hard' }}     | ${{ mail: 0.9999 }}     | ${'kept'}         | ${['promised']}
    ${'soft, so no matter'}   | ${{ slo: 'headroom-shop/mail', strength: 'soft' }}     | ${{ mail: 0.9 }}        | ${'missed'}       | ${[]}
    ${'a third party'}        | ${{ name: 'Cards', target: 0.9995, strength: 'hard' }} | ${{}}                   | ${'not-measured'} | ${[]}
    ${'a looser third party'} | ${{ name: 'Cards', target: 0.99, strength: 'hard' }}   | ${{}}                   | ${'not-measured'} | ${['promised']}
    ${'nobody has said'}      | ${{ name: 'Cards', strength: 'hard' }}                 | ${{}}                   | ${'not-set'}      | ${[]}
    ${'an SLO that is gone'}  | ${{ slo: 'headroom-shop/gone', strength: 'hard' }}     | ${{}}                   | ${'not-set'}      | ${[]}
  `('$case', ({ dependency, actual, standing, tight }) => {
    const judged = standsOn([dependency])(actual);
    expect(judged.dependencies.map((one) => one.standing)).toEqual([standing]);
    expect(judged.tooTight.map(({ than }) => than)).toEqual(tight);
  });

  it('two that are each good enough may not be together', () => {
    const judged = standsOn(
      [hardPayments, { slo: 'headroom-shop/mail', strength: 'hard' }],
      0.989
    )({
      payments: 0.994,
      mail: 0.994,
    });
    expect(judged.ceiling?.ratio).toBeCloseTo(0.988036, 9);
    expect(judged.tooTight.map(({ than }) => than)).toEqual(['delivered']);
  });

  it.each`
    target    | promised                 | tight
    ${0.9985} | ${[0.999, 0.999, 0.999]} | ${['promised-together']}
    ${0.997}  | ${[0.999, 0.999, 0.999]} | ${[]}
    ${0.9985} | ${[0.999, 0.998, 0.999]} | ${['promised']}
    ${0.81}   | ${[0.9, 0.9]}            | ${[]}
    ${0.9985} | ${[0.999, undefined]}    | ${[]}
    ${0.9985} | ${[undefined]}           | ${[]}
  `('$target on third parties that promise $promised: too tight than $tight', ({ target, promised, tight }) => {
    const parties = promised.map((one: number | undefined, at: number) => ({
      ...{ name: `party ${at}`, strength: 'hard', party: 'third-party' },
      ...(one !== undefined && { target: one }),
    }));
    const judged = standsOn([...parties, { name: 'soft', strength: 'soft', target: 0.5 }], target)({});
    expect(judged.tooTight.map(({ than }) => than)).toEqual(tight);
  });
});

describe('what runs beside what is defined', () => {
  const here = () => true;
  const withMatcher = (op: '=' | '=~' | '!=', value: string) =>
    ratioWith({ total: { metric: 'requests_total', matchers: [{ label: 'job', op, value }] } });
  const catalogue = (slos: Slo[], ...defined: string[]) =>
    serviceCatalogue([
      documentOf('headroom-shop', { services: defined.map((name) => resourceOf('Service', name, {})), slos }),
    ]);

  it.each`
    case                                 | slos                                                                                  | values                    | notDefined     | silent
    ${'by name'}                         | ${[]}                                                                                 | ${['shop', 'other']}      | ${['other']}   | ${[]}
    ${'by what an SLO selects'}          | ${[slo('a', { service: 'shop', indicator: withMatcher('=', 'shop-v2') })]}            | ${['shop-v2']}            | ${[]}          | ${[]}
    ${'by a pattern'}                    | ${[slo('a', { service: 'shop', indicator: withMatcher('=~', 'shop-.+') })]}           | ${['shop-eu', 'shop']}    | ${[]}          | ${[]}
    ${'a pattern is of the whole value'} | ${[slo('a', { service: 'shop', indicator: withMatcher('=~', 'sho') })]}               | ${['shoe']}               | ${['shoe']}    | ${['shop']}
    ${'what is left out says nothing'}   | ${[slo('a', { service: 'shop', indicator: withMatcher('!=', 'mail') })]}              | ${['web']}                | ${['web']}     | ${['shop']}
    ${'a pattern of the data source'}    | ${[slo('a', { service: 'shop', indicator: withMatcher('=~', '[[:alpha:') })]}         | ${['web']}                | ${['web']}     | ${[]}
    ${'a pattern with flags'}            | ${[slo('a', { service: 'shop', indicator: withMatcher('=~', '(?i)PAY-(?P<v>.+)') })]} | ${['pay-api', 'paymail']} | ${['paymail']} | ${[]}
    ${'a pattern with flags of none'}    | ${[slo('a', { service: 'shop', indicator: withMatcher('=~', '(?i)PAY') })]}           | ${['web']}                | ${['web']}     | ${['shop']}
    ${'nothing runs'}                    | ${[]}                                                                                 | ${[]}                     | ${[]}          | ${['shop']}
  `('$case', ({ slos, values, notDefined, silent }) => {
    const found = reconcile(catalogue(slos, 'shop'), 'job', values, here);
    expect(found.notDefined).toEqual(notDefined);
    expect(found.silent.map(({ name }) => name)).toEqual(silent);
  });

  it.each`
    selects      | labels                | usual
    ${'job'}     | ${['job', 'service']} | ${'job'}
    ${'service'} | ${['job', 'service']} | ${'service'}
    ${'service'} | ${['job']}            | ${'job'}
    ${'region'}  | ${['job', 'service']} | ${'service'}
  `('SLOs that select by $selects, of $labels: looks by $usual', ({ selects, labels, usual }) => {
    const matchers = [{ label: selects, op: '=' as const, value: 'shop' }];
    const own = slo('a', { service: 'shop', indicator: ratioWith({ total: { metric: 'requests_total', matchers } }) });
    expect(usualLabel(catalogue([own]), labels)).toBe(usual);
    expect(reconcile(catalogue([own]), 'instance', ['a:1'], here).silent).toEqual([]);
  });

  it('a service stands for what an own query of its SLO selects, in PromQL', () => {
    const query = (text: string) => ({ by: 'query', query: text }) as const;
    const total = query('sum(increase(requests_total{job="web"}[$__window]))');
    const free = { kind: 'free', given: 'bad', groupBy: [], event: total, total, language: 'promql' } as const;
    const own = slo('a', { service: 'shop', indicator: free });
    expect(reconcile(catalogue([own]), 'job', ['web', 'mail'], here)).toMatchObject({
      notDefined: ['mail'],
      silent: [],
    });
    const lines = slo('a', { service: 'shop', indicator: { ...free, language: 'logql' } });
    expect(reconcile(catalogue([lines]), 'job', ['web'], here)).toMatchObject({ notDefined: ['web'], silent: [] });
  });

  it('an SLO of another data source tells nothing of this one: its service is not called silent here', () => {
    const elsewhere = slo('a', { service: 'shop', indicator: withMatcher('=', 'web') });
    const found = reconcile(catalogue([elsewhere], 'mail'), 'job', ['web'], () => false);
    expect(found.notDefined).toEqual(['web']);
    expect(found.silent.map(({ name }) => name)).toEqual(['mail']);
  });

  it('a service that only counts lines of logs is not called silent', () => {
    const lines = { matchers: [], lines: [], fields: [] };
    const logs = slo('a', {
      service: 'shop',
      indicator: { kind: 'logs', given: 'bad', event: lines, total: lines, groupBy: [] },
    });
    expect(reconcile(catalogue([logs]), 'job', ['web'], here).silent).toEqual([]);
  });
});
