import * as v from 'valibot';
import { looseObject } from '../../core/schema/looseObject';
import type { DocumentHttp, HttpAnswer } from '../documents/http/documentHttp';

/** What Grafana calls its root folder. */
export const ROOT_TITLE = 'Dashboards';

export const folderSchema = looseObject({ uid: v.string(), title: v.string() });

export interface FolderDirectory {
  /** Empty where the user may see a dashboard but not its folder. */
  title(uid: string): Promise<string>;
}

export function folderDirectory(http: DocumentHttp): FolderDirectory {
  const titles = new Map<string, Promise<string>>();

  async function readTitle(uid: string): Promise<string> {
    const folder = v.safeParse(
      folderSchema,
      answerData(await http({ method: 'GET', path: `/api/folders/${encodeURIComponent(uid)}` }))
    );
    if (!folder.success) {
      titles.delete(uid); // asked again next time
      return '';
    }
    return folder.output.title;
  }

  return {
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

export function answerData(answer: HttpAnswer): unknown {
  return answer.kind === 'answered' && answer.status < 300 ? answer.data : undefined;
}
