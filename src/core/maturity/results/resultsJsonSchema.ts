import type { JsonObject } from '../../documents/json';
import { jsonSchemaOf } from '../../schema/jsonSchemaOf';
import { answerSchema } from '../assessment/answer';
import { manualReadingSchema } from '../assessment/manualReading';
import { resultsOf } from './resultsSchema';

/** JSON Schema of a file of results, for editors: what has a default may be left out. */
export function resultsJsonSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Headroom assessment results, headroom/v1',
    ...jsonSchemaOf(resultsOf(answerSchema, manualReadingSchema)),
  };
}
