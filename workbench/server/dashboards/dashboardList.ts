import { statusFailure } from '../failures';
import { atLeast } from '../folders/folderStore';
import { textOf } from '../json';
import type { Call } from '../router';
import { apiVersion, metadataOf, resourceOf } from './dashboardResource';
import type { Dashboard, DashboardStore } from './dashboardStore';
import { labelMatcher } from './labelSelector';

/** A page ends here however few dashboards it holds. */
const pageBytes = 2 * 1024 * 1024;

/** As a Table without specs when asked so, else whole objects. Pages are cut before filtering, so a page can be empty. */
export function listDashboards(store: DashboardStore, { query, headers, caller, params }: Call): object {
  const namespace = params.ns ?? '';
  const { page, next } = pageOf(store.all(), Number(query.get('limit') ?? 0), query.get('continue'));
  const matches = labelMatcher(query.get('labelSelector') ?? '');
  const shown = page.filter((item) => matches(item.labels) && atLeast(store.rightOf(caller, item), 'View'));
  const metadata = { resourceVersion: String(Date.now() * 1000), ...next };
  if (/as=Table/.test(headers.accept ?? '')) {
    return { kind: 'Table', apiVersion: 'meta.k8s.io/v1', metadata, columnDefinitions, rows: shown.map((item) => row(item, namespace)) };
  }
  return { kind: 'DashboardList', apiVersion, metadata, items: shown.map((item) => resourceOf(item, namespace)) };
}

const columnDefinitions = [
  { name: 'Name', type: 'string', format: 'name', description: 'Dashboard name', priority: 0 },
  { name: 'Title', type: 'string', format: 'string', description: 'The dashboard name', priority: 0 },
  { name: 'Created At', type: 'date', format: '', description: '', priority: 0 },
];

function row(dashboard: Dashboard, namespace: string) {
  const cells = [dashboard.name, textOf(dashboard.spec.title), dashboard.created];
  const metadata = metadataOf(dashboard, namespace);
  return { cells, object: { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata } };
}

function pageOf(all: Dashboard[], limit: number, token: string | null): { page: Dashboard[]; next: { continue?: string } } {
  const after = token === null || token === '' ? '' : startAfter(token);
  const rest = all.filter((dashboard) => dashboard.name > after);
  const page: Dashboard[] = [];
  let bytes = 0;
  for (const dashboard of rest) {
    if ((limit > 0 && page.length >= limit) || bytes >= pageBytes) {
      break;
    }
    page.push(dashboard);
    bytes += JSON.stringify(dashboard.spec).length;
  }
  const last = page.at(-1);
  const more = page.length < rest.length && last;
  return { page, next: more ? { continue: Buffer.from(`after:${last.name}`).toString('base64url') } : {} };
}

function startAfter(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith('after:')) {
    throw statusFailure(400, 'BadRequest', 'invalid continue token');
  }
  return text.slice('after:'.length);
}
