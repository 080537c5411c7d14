import * as z from 'zod/mini';

/** What is read of an annotation, however much else it has. Times are epoch ms. */
export const annotationSchema = z.looseObject({
  id: z._default(z.number(), 0),
  time: z.number(),
  timeEnd: z.optional(z.number()),
  text: z._default(z.string(), ''),
  tags: z._default(z.array(z.string()), []),
});

export type Annotation = z.infer<typeof annotationSchema>;
