import type { IncomingHttpHeaders } from 'node:http';

type Role = 'Viewer' | 'Editor' | 'Admin';

/** Who asks: there are three people, one a role. */
export type Caller = { login: string; role: Role; theme: 'dark' | 'light' };

/** From the header X-Workbench-Role or the cookies workbench_role and workbench_theme; else an admin, in dark. */
export function callerOf(headers: IncomingHttpHeaders): Caller {
  const cookie = (name: string) => new RegExp(`(?:^|; *)${name}=(\\w+)`).exec(headers.cookie ?? '')?.[1];
  const wanted = headers['x-workbench-role'] ?? cookie('workbench_role');
  const role: Role = wanted === 'Viewer' || wanted === 'Editor' ? wanted : 'Admin';
  return { login: role.toLowerCase(), role, theme: cookie('workbench_theme') === 'light' ? 'light' : 'dark' };
}
