import * as v from 'valibot';
import { DOCUMENT_TAG } from '../../../core/documents/documentOptions';
import { looseObject } from '../../../core/schema/looseObject';
import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { storeProblem } from '../http/storeProblem';
import { unexpected } from '../../unexpected';

const PAGE = 5000;

const hitsSchema = v.array(
  looseObject({
    uid: v.string(),
    title: v.optional(v.string(), ''),
    folderUid: v.optional(v.string(), ''),
    folderTitle: v.optional(v.string(), ''),
  })
);

export type Hit = v.InferOutput<typeof hitsSchema>[number];

/** Dashboards with the document tag that the user may see. */
export async function findDashboards(http: DocumentHttp): Promise<Hit[] | StoreProblem> {
  const found: Hit[] = [];
  for (let page = 1; ; page += 1) {
    const params = { tag: DOCUMENT_TAG, type: 'dash-db', limit: String(PAGE), page: String(page) };
    const answer = await http({ method: 'GET', path: '/api/search', params });
    if (answer.kind === 'unreachable' || answer.status >= 300) {
      return storeProblem(answer);
    }
    const hits = v.safeParse(hitsSchema, answer.data);
    if (!hits.success) {
      return { code: 'unexpected-answer', detail: unexpected(hits.issues) };
    }
    found.push(...hits.output);
    if (hits.output.length < PAGE) {
      return found;
    }
  }
}
