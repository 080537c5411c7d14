/** An answer that is not a success, thrown from wherever it is found out. */
class HttpFailure extends Error {
  status = 500;
  more = {};
}

/** Ends the request with a status and a message unless the condition holds. */
export function demand(condition: unknown, status: number, message: string, more = {}): asserts condition {
  if (!condition) {
    throw Object.assign(new HttpFailure(message), { status, more });
  }
}

const reasons: Record<number, string> = { 400: 'BadRequest', 403: 'Forbidden', 404: 'NotFound', 409: 'Conflict' };

/** The answer to a request that failed: Kubernetes' Status object under /apis, a message elsewhere. */
export function failureReply(error: unknown, isKubernetes: boolean) {
  const { status, message, more } = error instanceof HttpFailure ? error : new HttpFailure(String(error));
  const reason = reasons[status] ?? 'InternalError';
  const outcome = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', reason, code: status };
  return { status, body: { ...(isKubernetes && outcome), message, ...more } };
}
