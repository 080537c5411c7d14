import { config } from '@grafana/runtime';

/** Who uses this browser, and of which Grafana and organisation: nobody meets what another one read or typed in it. */
export function browserScope(): string {
  const { namespace, bootData } = config;
  const { orgId, id, login } = bootData.user;
  return `${namespace}/${orgId}/${id}/${login}`;
}
