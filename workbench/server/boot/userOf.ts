import type { Caller } from '../caller';

/** The caller as Grafana describes a user. */
export function userOf({ id, login, role, theme }: Caller) {
  const name = role;
  const email = `${login}@localhost`;
  const organisation = { orgId: 1, orgName: 'Main Org.', orgRole: role };
  const looks = { theme, timezone: 'browser', weekStart: '', language: 'en-US', gravatarUrl: '' };
  const state = { isSignedIn: true, isGrafanaAdmin: role === 'Admin', authenticatedBy: 'password', externalUserId: '' };
  return { id, uid: login, login, email, name, ...organisation, ...looks, ...state };
}
