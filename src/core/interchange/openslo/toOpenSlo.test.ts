import { stringify } from 'yaml';
import type { Resource } from '../../documents/resource';
import { exampleService, exampleSlo } from '../../documents/testing/exampleSlo';
import { readDefinitions } from '../readDefinitions';
import { checkOpenSlo } from '../testing/checkOpenSlo';
import { toOpenSlo } from './toOpenSlo';

const uid = 'headroom-checkout';
const exported = (resources: readonly Resource[]) => toOpenSlo([{ uid, resources }]);
const text = (objects: readonly unknown[]) => objects.map((object) => stringify(object)).join('---\n');

function imported(objects: readonly unknown[]): Resource[] {
  const { parts, problems } = readDefinitions(text(objects));
  expect(problems).toEqual([]);
  return parts.flatMap(({ items }) => items).map(({ resource }) => resource);
}

const sorted = (resources: readonly Resource[]) =>
  [...resources].sort((a, b) => (a.kind + a.metadata.name < b.kind + b.metadata.name ? -1 : 1));

function expectSame(resources: readonly Resource[]): void {
  const { objects, losses } = exported(resources);
  expect(losses).toEqual([]);
  expect(objects.flatMap(checkOpenSlo)).toEqual([]);
  expect(sorted(imported(objects))).toEqual(sorted(resources));
}

it('keeps what somebody has changed in the exported file', () => {
  const long = 'x'.repeat(80);
  const slo = exampleSlo('availability', 0.999, { absentAfter: '1h', budgetingMethod: 'Occurrences' });
  const resource = { ...slo, metadata: { ...slo.metadata, displayName: long } };
  const [object] = exported([resource]).objects;
  const changed = JSON.parse(
    JSON.stringify(object)
      .replace('"target":0.999', '"target":0.9')
      .replace(`"displayName":"${'x'.repeat(63)}"`, '"displayName":"Shop"')
      .replace('sum(errors_total)', 'sum(failures_total)')
  );
  expect(imported([changed])).toMatchObject([
    {
      metadata: { displayName: 'Shop' },
      spec: {
        absentAfter: '1h',
        objectives: [{ target: 0.9 }],
        indicator: { spec: { ratioMetric: { bad: { metricSource: { spec: { metric: 'failures_total' } } } } } },
      },
    },
  ]);
});

it('writes a threshold on aggregated series by its groups, as it is asked, and reads it back', () => {
  const metric = { metricSource: { type: 'Prometheus', spec: { metric: 'backup_time_seconds', matchers: [] } } };
  const thresholdMetric = { ...metric, op: 'lt', value: 60, aggregation: 'max', age: true };
  const slo = exampleSlo('backups', 0.9, { indicator: { spec: { thresholdMetric, groupBy: ['az', 'region'] } } });
  const [object] = exported([slo]).objects;
  expect(object).toMatchObject({
    spec: {
      indicator: {
        spec: {
          thresholdMetric: {
            metricSource: { spec: { query: 'max by (az, region) (time() - (backup_time_seconds < 1e11))' } },
          },
        },
      },
    },
  });
  const [bare] = [{ ...object, metadata: { name: 'backups' } }];
  expect(imported([bare])).toMatchObject([
    { spec: { indicator: { spec: { thresholdMetric, groupBy: ['az', 'region'] } } } },
  ]);
  expectSame([slo]);
});

it('says what no object can carry', () => {
  const team: Resource = { apiVersion: 'headroom/v1', kind: 'Team', metadata: { name: 'shop' }, spec: {} };
  expect(exported([team])).toEqual({ objects: [], losses: [{ documentUid: uid, resource: 'Team/shop', path: '' }] });
  expectSame([exampleService('checkout'), team]);
});

it('says what an annotation holds that cannot be read', () => {
  const [object] = exported([exampleSlo('a', 0.9, { absentAfter: '1h' })]).objects;
  const broken = text([object]).replace(/headroom\/definition: .*/, 'headroom/definition: "[{"');
  const { problems, parts } = readDefinitions(broken);
  expect(problems).toMatchObject([
    { path: 'metadata.annotations["headroom/definition"]', code: 'annotation-not-read' },
  ]);
  expect(parts).toHaveLength(1);
});

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  ['utc', 'UTC'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
])('writes the zone %s as %s, and gives back what was there', (timeZone, expected) => {
  const timeWindow = [{ duration: '1M', isRolling: false, calendar: { startTime: '2026-01-01 00:00:00', timeZone } }];
  const slo = exampleSlo('a', 0.999, { timeWindow });
  expect(exported([slo]).objects).toMatchObject([{ spec: { timeWindow: [{ calendar: { timeZone: expected } }] } }]);
  expectSame([slo]);
});
