import { readFileSync } from 'node:fs';
import { jsonSchema } from '../src/core/documents/jsonSchema';
import { modelJsonSchema } from '../src/core/maturity/interchange/modelJsonSchema';

it.each`
  file                   | schema
  ${'headroom-v1'}       | ${jsonSchema()}
  ${'maturity-model-v1'} | ${modelJsonSchema()}
`('the published schema $file is the one of the code (npm run schema writes it)', ({ file, schema }) => {
  expect(JSON.parse(readFileSync(`docs/schema/${file}.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

it('is that of a resource in a file, and of a document', () => {
  const schema = JSON.parse(JSON.stringify(jsonSchema()));
  expect(schema).toMatchObject({ if: { required: ['kind'] }, then: { $ref: '#/$defs/Resource' } });
  expect(schema.else).toEqual({ $ref: '#/$defs/Document' });
  expect(schema.$defs.Document.required).toEqual(['format', 'resources']);
  expect(schema.$defs.Resource.properties.kind.enum).toEqual(
    expect.arrayContaining(['SLO', 'Milestone', 'AlertPolicy'])
  );
  expect(schema.$defs.Resource.properties.kind.enum).not.toContain('Slo');
});

it('says what the parser says', () => {
  const { $defs } = JSON.parse(JSON.stringify(jsonSchema()));
  const { spec } = $defs.SLO.properties;
  expect(spec.required).toEqual(['service', 'timeWindow', 'objectives']); // and one of indicator and composite
  expect(spec.properties.objectives.items.properties.target).toMatchObject({
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
  });
  expect(Object.keys($defs)).toEqual([
    'Document',
    'Resource',
    'Service',
    'SLO',
    'Team',
    'PeriodRecord',
    'Assessment',
    'MaturityModel',
    'Milestone',
    'Terms',
  ]);
});
