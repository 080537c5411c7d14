import { join } from 'node:path';
import * as v from 'valibot';
import { demand } from '../http/failure';
import type { Routes } from '../http/serveRoutes';
import { JsonFolder } from '../jsonFolder';

/** Times are epoch ms. */
const sentAnnotation = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  tags: v.optional(v.array(v.string())),
  time: v.optional(v.number()),
  timeEnd: v.optional(v.number()),
  data: v.optional(v.unknown()),
});

type Annotation = v.InferOutput<typeof sentAnnotation> & { id: number; tags: string[]; time: number };

/** Annotations of the organisation: all see them, editors write them. */
export function annotationRoutes(dataFolder: string): Routes {
  const store = new JsonFolder<Annotation>(join(dataFolder, 'annotations'));
  const keep = (one: Annotation) => store.keep(`${one.id}`, { ...one, timeEnd: Math.max(one.time, one.timeEnd ?? 0) });
  let lastId = Math.max(0, ...[...store.values()].map(({ id }) => id));
  return {
    'GET /api/annotations': ({ query }) => {
      const found = [...store.values()].filter((item) => matches(item, query)).sort((a, b) => endOf(b) - endOf(a));
      return { body: found.slice(0, Number(query.get('limit')) || 100) };
    },
    'POST /api/annotations': async ({ caller, sent }) => {
      demand(caller.role !== 'Viewer', 403, 'Access denied to save the annotation');
      const added = await sent(sentAnnotation);
      lastId += 1;
      keep({ tags: [], time: Date.now(), ...added, id: lastId });
      return { body: { id: lastId, message: 'Annotation added' } };
    },
    /** What is not sent stays. */
    '(PUT|PATCH) /api/annotations/:id': async ({ caller, part, sent }) => {
      demand(caller.role !== 'Viewer', 403, 'Access denied to save the annotation');
      const old = store.get(part('id'));
      demand(old, 404, 'Annotation not found');
      keep({ ...old, ...(await sent(v.partial(sentAnnotation))) });
      return { body: { message: 'Annotation updated' } };
    },
  };
}

const endOf = ({ time, timeEnd = time }: Annotation) => timeEnd;

function matches(item: Annotation, query: URLSearchParams): boolean {
  const wanted = query.getAll('tags');
  const has = (tag: string) => item.tags.includes(tag);
  const isTagged = query.get('matchAny') === 'true' ? wanted.some(has) : wanted.every(has);
  return isTagged && item.time <= (Number(query.get('to')) || Infinity) && endOf(item) >= Number(query.get('from'));
}
