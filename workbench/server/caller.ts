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

/** Read from the header X-Workbench-Role or the cookies workbench_role and workbench_theme; Admin and dark if unset. */
export function callerOf(headers: IncomingHttpHeaders): Caller {
  const cookies = new Map((headers.cookie ?? '').split(';').map((pair) => cookie(pair)));
  const wanted = headers['x-workbench-role'] ?? cookies.get('workbench_role');
  const role: Role = wanted === 'Viewer' || wanted === 'Editor' ? wanted : 'Admin';
  const theme = cookies.get('workbench_theme') === 'light' ? 'light' : 'dark';
  return { id: ids[role], login: role.toLowerCase(), role, theme };
}

function cookie(pair: string): [string, string] {
  const [name = '', value = ''] = pair.trim().split('=');
  return [name, value];
}
