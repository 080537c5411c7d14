import { sampleAnswer } from '../../../views/sample/sampleAnswer';
import { silentNames } from './silentNames';

const { figures } = sampleAnswer();
const group = (labels: Record<string, string>) => ({ labels, figures });
const running = [group({ stage: 'prod', region: 'eu' }), group({ stage: 'dev', region: 'us' })];

it.each([
  ['what the record does not name', {}, []],
  ['what runs', { environments: ['prod'], regions: ['eu', 'us'] }, []],
  ['what does not', { environments: ['prod', 'staging', 'test'] }, [{ label: 'stage', names: ['staging', 'test'] }]],
  ['regions as well', { regions: ['eu', 'ap'] }, [{ label: 'region', names: ['ap'] }]],
  ['none of those named, by what the label is called', { regions: ['north'] }, [{ label: 'region', names: ['north'] }]],
  ['names that no label tells', { environments: ['blue'] }, []],
])('%s', (_, record, silent) => {
  expect(silentNames(running, ['stage', 'region'], record)).toEqual(silent);
});
