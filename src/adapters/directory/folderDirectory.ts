import * as z from 'zod/mini';
import type { Folder } from '../documents/documentStore';
import type { DocumentHttp, HttpAnswer } from '../documents/http/documentHttp';
import { storeProblem } from '../documents/http/storeProblem';

const PAGE = 1000;
/** What Grafana calls its root folder. */
const ROOT_TITLE = 'Dashboards';

const folderSchema = z.looseObject({ uid: z.string(), title: z.string() });
const foldersSchema = z.array(folderSchema);

export interface FolderDirectory {
  /** The root first, then by title, each with whether the user may save dashboards in it. Rejects where it cannot be had. */
  list(): Promise<Folder[]>;
  /** Empty where the user may see a dashboard but not its folder. */
  title(uid: string): Promise<string>;
}

export function folderDirectory(http: DocumentHttp, namespace: string): FolderDirectory {
  const titles = new Map<string, Promise<string>>();

  async function readTitle(uid: string): Promise<string> {
    const folder = folderSchema.safeParse(
      data(await http({ method: 'GET', path: `/api/folders/${encodeURIComponent(uid)}` }))
    );
    if (!folder.success) {
      titles.delete(uid); // asked again next time
      return '';
    }
    return folder.data.title;
  }

  return {
    async list() {
      const [seen, editable, canSave] = await Promise.all([
        pages(http, {}),
        pages(http, { permission: 'Edit' }),
        canSaveInRoot(http, namespace),
      ]);
      const mine = new Set(editable.map(({ uid }) => uid));
      const folders = seen.map(({ uid, title }) => ({ uid, title, canSave: mine.has(uid) }));
      return [{ uid: '', title: ROOT_TITLE, canSave }, ...folders.sort((a, b) => a.title.localeCompare(b.title))];
    },

    async title(uid) {
      if (uid === '') {
        return ROOT_TITLE;
      }
      const known = titles.get(uid) ?? readTitle(uid);
      titles.set(uid, known);
      return known;
    },
  };
}

async function pages(http: DocumentHttp, more: Record<string, string>): Promise<Array<z.infer<typeof folderSchema>>> {
  const found: Array<z.infer<typeof folderSchema>> = [];
  for (let page = 1; ; page += 1) {
    const params = { ...more, limit: String(PAGE), page: String(page) };
    const answer = await http({ method: 'GET', path: '/api/folders', params });
    const folders = foldersSchema.safeParse(data(answer));
    if (!folders.success) {
      const { code, detail } = storeProblem(answer);
      throw new Error(`${code}: ${detail}`);
    }
    found.push(...folders.data);
    if (folders.data.length < PAGE) {
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

function data(answer: HttpAnswer): unknown {
  return answer.kind === 'answered' && answer.status < 300 ? answer.data : undefined;
}
