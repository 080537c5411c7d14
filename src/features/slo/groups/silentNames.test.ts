import { sampleAnswer } from '../../../views/sample/sampleAnswer';
import { silentNames } from './silentNames';

const { figures } = sampleAnswer();
const group = (labels: Record<string, string>) => ({ labels, figures });
const running = [group({ stage: 'prod', region: 'eu' }), group({ stage: 'dev', region: 'us' })];
const checked = (value?: string) => ({
  kind: 'yes-no' as const,
  series: { metric: 'up', matchers: value === undefined ? [] : [{ label: 'stage', op: '=~' as const, value }] },
  groupBy: ['stage', 'region'],
});
const byRecord = (label: string, ...names: string[]) => ({ label, names, namedBy: 'record' });

it.each([
  ['what the record does not name', {}, []],
  ['what runs', { environments: ['prod'], regions: ['eu', 'us'] }, []],
  ['what does not', { environments: ['prod', 'staging', 'test'] }, [byRecord('stage', 'staging', 'test')]],
  ['regions as well', { regions: ['eu', 'ap'] }, [byRecord('region', 'ap')]],
  ['none of those named, by what the label is called', { regions: ['north'] }, [byRecord('region', 'north')]],
  ['names that no label tells', { environments: ['blue'] }, []],
])('%s', (_, record, silent) => {
  expect(silentNames(running, checked(), record)).toEqual(silent);
});

const ofDefinition = { label: 'stage', names: ['staging'], namedBy: 'definition' };

it.each([
  ['what the definition names and does not run', {}, [ofDefinition]],
  ['nothing of the record where the definition names', { environments: ['prod', 'test'] }, [ofDefinition]],
  ['of another label the record', { regions: ['eu', 'ap'] }, [ofDefinition, byRecord('region', 'ap')]],
])('%s', (_, record, silent) => {
  expect(silentNames(running, checked('prod|staging'), record)).toEqual(silent);
});

it('a condition that is no list of names names none', () => {
  expect(silentNames(running, checked('prod|stag.*'), {})).toEqual([]);
});
