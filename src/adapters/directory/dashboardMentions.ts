import * as v from 'valibot';
import { looseObject } from '../../core/schema/looseObject';
import { dashboardApi } from '../documents/api/dashboardApi';
import type { DocumentHttp } from '../documents/http/documentHttp';
import { isProblem } from '../documents/http/storeProblem';
import { mapLimited } from '../documents/store/mapLimited';
import { panelMentions } from './panelMentions';

/** Grafana answers six requests at once well. */
const AT_ONCE = 6;
/** So many are read; in a larger Grafana the rest is not looked at. */
export const MOST_DASHBOARDS = 300;

export interface DashboardMention {
  uid: string;
  title: string;
  folderTitle: string;
  /** Titles of the panels that name it, in the order of the dashboard. */
  panels: readonly string[];
}

export interface DashboardMentions {
  mentions: readonly DashboardMention[];
  /** Dashboards that were read. */
  looked: number;
  /** Listed dashboards that could not be read. */
  unseen: number;
  /** Whether there are more dashboards than these, or the list cannot be had. */
  isCut: boolean;
}

const hitsSchema = v.array(
  looseObject({ uid: v.string(), title: v.optional(v.string(), ''), folderTitle: v.optional(v.string(), '') })
);

type Hit = v.InferOutput<typeof hitsSchema>[number];

/**
 * Dashboards of this Grafana with a panel that has exactly this text among its options; `firstUid` is looked at however
 * many there are. Never rejects.
 */
export async function dashboardMentions(
  { http, namespace }: { http: DocumentHttp; namespace: string },
  { text, firstUid }: { text: string; firstUid: string },
  isCancelled: () => boolean = () => false
): Promise<DashboardMentions> {
  const api = dashboardApi(http, namespace);
  const params = { type: 'dash-db', limit: String(MOST_DASHBOARDS + 1) };
  const answer = await http({ method: 'GET', path: '/api/search', params });
  const hits = answer.kind === 'answered' && answer.status < 300 ? v.safeParse(hitsSchema, answer.data) : undefined;
  const listed = hits?.success ? hits.output : [];
  const isFirst = ({ uid }: Hit) => uid === firstUid;
  const first = listed.find(isFirst) ?? { uid: firstUid, title: '', folderTitle: '' };
  const wanted = [first, ...listed.filter((hit) => !isFirst(hit))].slice(0, MOST_DASHBOARDS);
  const found = new Map<string, readonly string[]>();
  let looked = 0;
  await mapLimited(wanted, AT_ONCE, async ({ uid }) => {
    const dashboard = isCancelled() ? undefined : await api.get(uid);
    if (dashboard !== undefined && !isProblem(dashboard)) {
      looked += 1;
      found.set(uid, panelMentions(dashboard.spec, text));
    }
  });
  return {
    mentions: wanted.flatMap(({ uid, title, folderTitle }) => {
      const panels = found.get(uid) ?? [];
      return panels.length === 0 ? [] : [{ uid, title: title || uid, folderTitle, panels }];
    }),
    looked,
    unseen: wanted.length - looked,
    isCut: !hits?.success || listed.length > wanted.length,
  };
}
