import { readFileSync } from 'node:fs';
import { jsonSchema } from '../src/core/documents/jsonSchema';

it('the published schema is the one of the code (npm run schema writes it)', () => {
  expect(JSON.parse(readFileSync('docs/schema/headroom-v1.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(jsonSchema()))
  );
});

it('says what the parser says', () => {
  const { $defs } = JSON.parse(JSON.stringify(jsonSchema()));
  const { spec } = $defs.SLO.properties;
  expect(spec.required).toEqual(['service', 'indicator', 'timeWindow', 'objectives']);
  expect(spec.properties.objectives.items.properties.target).toMatchObject({
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
  });
  expect(Object.keys($defs)).toEqual(['Resource', 'Service', 'SLO', 'Team', 'Assessment', 'MaturityModel']);
});
