import type { IncomingHttpHeaders } from 'node:http';

export type Role = 'Viewer' | 'Editor' | 'Admin';

/** Who asks: there are three people, one a role. */
export interface Caller {
  id: number;
  login: string;
  role: Role;
  theme: 'dark' | 'light';
}

const ids: Record<Role, number> = { Admin: 1, Editor: 2, Viewer: 3 };

/** From the header X-Workbench-Role or the cookies workbench_role and workbench_theme; unset, an admin in the dark theme. */
export function callerOf(headers: IncomingHttpHeaders): Caller {
  const cookie = (name: string) => new RegExp(`(?:^|; *)${name}=(\\w+)`).exec(headers.cookie ?? '')?.[1];
  const wanted = headers['x-workbench-role'] ?? cookie('workbench_role');
  const role: Role = wanted === 'Viewer' || wanted === 'Editor' ? wanted : 'Admin';
  return { id: ids[role], login: role.toLowerCase(), role, theme: cookie('workbench_theme') === 'light' ? 'light' : 'dark' };
}
