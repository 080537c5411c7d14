import { config } from '@grafana/runtime';

export interface CurrentUser {
  id: number;
  login: string;
  /** As people call them; the login where no name is set. */
  name: string;
  orgId: number;
}

/** Who is signed in. Roles are left out on purpose: rights come from folders and documents. */
export function currentUser(): CurrentUser {
  const { id, login, name, orgId } = config.bootData.user;
  return { id, login, name: name || login, orgId };
}
