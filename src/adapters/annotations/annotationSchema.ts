import * as v from 'valibot';
import { finiteNumber } from '../../core/schema/finiteNumber';
import { looseObject } from '../../core/schema/looseObject';

/** What is read of an annotation, however much else it has. Times are epoch ms. */
export const annotationSchema = looseObject({
  id: v.optional(finiteNumber, 0),
  time: finiteNumber,
  timeEnd: v.optional(finiteNumber),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
});

export type Annotation = v.InferOutput<typeof annotationSchema>;
