import { statusFailure } from '../failures';
import { atLeast } from '../folders/folderStore';
import { textOf } from '../json';
import type { Call } from '../router';
import { apiVersion, metadataOf, resourceOf } from './dashboardResource';
import type { Dashboard, DashboardStore } from './dashboardStore';

/** A page ends here, however few dashboards it holds. */
const pageBytes = 2 * 1024 * 1024;

/** As a Table without specs when asked so, else whole objects. Pages are cut before filtering, so a page can be empty. */
export function listDashboards(store: DashboardStore, { query, headers, caller, part }: Call): object {
  const namespace = part('ns');
  const after = Buffer.from(query.get('continue') ?? '', 'base64url').toString();
  const rest = store.all().filter(({ name }) => name > after);
  const page = firstOf(rest, Number(query.get('limit') ?? 0) || Infinity);
  const token = page.length < rest.length ? { continue: Buffer.from(page.at(-1)?.name ?? '').toString('base64url') } : {};
  const matches = labelMatcher(query.get('labelSelector') ?? '');
  const shown = page.filter((item) => matches(item.labels) && atLeast(store.rightOf(caller, item), 'View'));
  const metadata = { resourceVersion: String(Date.now() * 1000), ...token };
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
  const object = { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: metadataOf(dashboard, namespace) };
  return { cells: [dashboard.name, textOf(dashboard.spec.title), dashboard.created], object };
}

function firstOf(dashboards: Dashboard[], limit: number): Dashboard[] {
  let bytes = 0;
  const end = dashboards.findIndex(({ spec }, index) => {
    const isFull = index >= limit || bytes >= pageBytes;
    bytes += JSON.stringify(spec).length;
    return isFull;
  });
  return end < 0 ? dashboards : dashboards.slice(0, end);
}

/** `a=b,c=d`: all of them. */
function labelMatcher(selector: string): (labels: Readonly<Record<string, string>>) => boolean {
  const terms = selector.split(',').filter((term) => term !== '').map((term) => /^([\w./-]+)==?([\w.-]*)$/.exec(term)); // prettier-ignore
  if (terms.includes(null)) {
    throw statusFailure(400, 'BadRequest', `unable to parse requirement: ${selector}; the workbench knows key=value only`);
  }
  return (labels) => terms.every((term) => labels[term?.[1] ?? ''] === term?.[2]);
}
