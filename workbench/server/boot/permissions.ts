import type { Role } from '../caller';

const viewer = ['dashboards:read', 'folders:read', 'annotations:read', 'datasources:query', 'plugins.app:access'];
const editor = [
  ...['dashboards:create', 'dashboards:write', 'dashboards:delete', 'folders:create', 'folders:write', 'folders:delete'],
  ...['annotations:create', 'annotations:write', 'annotations:delete', 'datasources:explore'],
];
const admin = ['datasources:read', 'folders.permissions:read', 'folders.permissions:write', 'plugins:write'];

const actions: Record<Role, string[]> = { Viewer: viewer, Editor: [...viewer, ...editor], Admin: [...viewer, ...editor, ...admin] };

/** Actions of a role with their scopes. Folders narrow or widen them. */
export function permissionsOf(role: Role): Record<string, string[]> {
  return Object.fromEntries(actions[role].map((action) => [action, ['*']]));
}
