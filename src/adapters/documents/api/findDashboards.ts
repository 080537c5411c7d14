import * as z from 'zod/mini';
import { DOCUMENT_TAG } from '../../../core/documents/documentOptions';
import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { storeProblem } from '../http/storeProblem';
import { unexpected } from '../../unexpected';

const PAGE = 5000;

const hitsSchema = z.array(
  z.looseObject({
    uid: z.string(),
    title: z._default(z.string(), ''),
    folderUid: z._default(z.string(), ''),
    folderTitle: z._default(z.string(), ''),
  })
);

export type Hit = z.infer<typeof hitsSchema>[number];

/** Dashboards with the document tag that the user may see. */
export async function findDashboards(http: DocumentHttp): Promise<Hit[] | StoreProblem> {
  const found: Hit[] = [];
  for (let page = 1; ; page += 1) {
    const params = { tag: DOCUMENT_TAG, type: 'dash-db', limit: String(PAGE), page: String(page) };
    const answer = await http({ method: 'GET', path: '/api/search', params });
    if (answer.kind === 'unreachable' || answer.status >= 300) {
      return storeProblem(answer);
    }
    const hits = hitsSchema.safeParse(answer.data);
    if (!hits.success) {
      return { code: 'unexpected-answer', detail: unexpected(hits.error) };
    }
    found.push(...hits.data);
    if (hits.data.length < PAGE) {
      return found;
    }
  }
}
