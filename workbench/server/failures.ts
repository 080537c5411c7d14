/** An answer that is not a success, thrown from wherever it is found out. */
export class HttpFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: object
  ) {
    super(JSON.stringify(body));
  }
}

/** Failures of the routes under /api. */
export function apiFailure(status: number, message: string, more: object = {}): HttpFailure {
  return new HttpFailure(status, { message, ...more });
}

export function accessDenied(action: string): HttpFailure {
  const message = `You'll need additional permissions to perform this action. Permissions needed: ${action}`;
  return apiFailure(403, message, { title: 'Access denied', accessErrorId: 'ACE0000000000' });
}

/** Failures of the routes under /apis: Kubernetes' Status object. */
export function statusFailure(code: number, reason: string, message: string, name = '', kind = 'dashboard'): HttpFailure {
  const details = { name, group: `${kind}.grafana.app`, kind: `${kind}s` };
  const head = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' };
  return new HttpFailure(code, { ...head, message, reason, ...(name !== '' && { details }), code });
}

export function notFound(name: string, kind = 'dashboard'): HttpFailure {
  return statusFailure(404, 'NotFound', `${kind}s.${kind}.grafana.app "${name}" not found`, name, kind);
}

export function forbidden(login: string, verb: string, name: string): HttpFailure {
  const why = `User "${login}" cannot ${verb} resource "dashboards" in API group "dashboard.grafana.app"`;
  return statusFailure(403, 'Forbidden', `dashboards.dashboard.grafana.app "${name}" is forbidden: ${why}`, name);
}
