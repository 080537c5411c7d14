import * as v from 'valibot';
import type { Folder } from '../documents/documentStore';
import type { DocumentHttp } from '../documents/http/documentHttp';
import { storeProblem } from '../documents/http/storeProblem';
import { answerData, folderSchema, ROOT_TITLE } from './folderDirectory';

const PAGE = 1000;

const foldersSchema = v.array(folderSchema);

/** The root first, then by title, each with whether the user may save dashboards in it. Rejects where it cannot be had. */
export async function listFolders(http: DocumentHttp, namespace: string): Promise<Folder[]> {
  const [seen, editable, canSave] = await Promise.all([
    pages(http, {}),
    pages(http, { permission: 'Edit' }),
    canSaveInRoot(http, namespace),
  ]);
  const mine = new Set(editable.map(({ uid }) => uid));
  const folders = seen.map(({ uid, title }) => ({ uid, title, canSave: mine.has(uid) }));
  return [{ uid: '', title: ROOT_TITLE, canSave }, ...folders.sort((a, b) => a.title.localeCompare(b.title))];
}

async function pages(
  http: DocumentHttp,
  more: Record<string, string>
): Promise<Array<v.InferOutput<typeof folderSchema>>> {
  const found: Array<v.InferOutput<typeof folderSchema>> = [];
  for (let page = 1; ; page += 1) {
    const params = { ...more, limit: String(PAGE), page: String(page) };
    const answer = await http({ method: 'GET', path: '/api/folders', params });
    const folders = v.safeParse(foldersSchema, answerData(answer));
    if (!folders.success) {
      const { code, detail } = storeProblem(answer);
      throw new Error(`${code}: ${detail}`);
    }
    found.push(...folders.output);
    if (folders.output.length < PAGE) {
      return found;
    }
  }
}

/** What Grafana tells of the root is about folders: an editor may save dashboards there all the same. Only a try tells. */
async function canSaveInRoot(http: DocumentHttp, namespace: string): Promise<boolean> {
  const answer = await http({
    method: 'POST',
    path: `/apis/dashboard.grafana.app/v1/namespaces/${namespace}/dashboards`,
    params: { dryRun: 'All' },
    body: {
      apiVersion: 'dashboard.grafana.app/v1',
      kind: 'Dashboard',
      metadata: { generateName: 'headroom-', annotations: { 'grafana.app/grant-permissions': 'default' } },
      spec: { title: 'Headroom' },
    },
  });
  return answer.kind === 'answered' && answer.status < 300;
}
