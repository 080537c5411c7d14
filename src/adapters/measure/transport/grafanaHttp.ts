import { getBackendSrv, isFetchError } from '@grafana/runtime';

import type { HttpAnswer, HttpClient } from './httpAnswer';
import { queryString } from './queryString';

/** Asks Grafana as the signed-in user. Nothing pops up: whoever asked shows the problem. */
export const grafanaHttp: HttpClient = ({ method, path, body, params }, signal) =>
  new Promise<HttpAnswer>((resolve, reject) => {
    const url = params ? `${path}?${queryString(params)}` : path;
    const abort = () => {
      subscription.unsubscribe(); // cancels the request
      reject(signal.reason);
    };
    const settle = (answer: HttpAnswer) => {
      signal.removeEventListener('abort', abort);
      resolve(answer);
    };
    const subscription = getBackendSrv()
      .fetch({ url, method, data: body, showErrorAlert: false, showSuccessAlert: false })
      .subscribe({
        next: ({ status, data }) => settle({ kind: 'answered', status, data }),
        error: (error: unknown) => settle(failed(error)),
      });
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) {
      abort();
    }
  });

function failed(error: unknown): HttpAnswer {
  if (isFetchError<unknown>(error) && error.status > 0) {
    return { kind: 'answered', status: error.status, data: error.data };
  }
  const detail =
    error instanceof Error ? error.message : isFetchError(error) ? (error.statusText ?? '') : String(error);
  return { kind: 'unreachable', detail };
}
