import { urlUtil } from '@grafana/data';
import type { BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { lastValueFrom, type Observable } from 'rxjs';
import { fromFetch } from 'rxjs/fetch';

/** `fetch` of Grafana's BackendSrv: same answers, same errors; whoever unsubscribes cancels the request. No alerts. */
export function fetchFromServer<T>(request: BackendSrvRequest): Observable<FetchResponse<T>> {
  const { url, params = {}, method = 'GET', data, headers } = request;
  const asked = urlUtil.renderUrl(/^(\/|https?:)/.test(url) ? url : `/${url}`, params);
  return fromFetch(asked, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof data === 'string' ? data : JSON.stringify(data),
    selector: (response) => answerOf<T>(response, request),
  });
}

export async function getFromServer<T>(url: string, params?: BackendSrvRequest['params']): Promise<T> {
  return (await lastValueFrom(fetchFromServer<T>({ url, params }))).data;
}

/** Text that is not JSON is handed out as it is; an error has its text in `data.message`. */
async function answerOf<T>(response: Response, config: BackendSrvRequest): Promise<FetchResponse<T>> {
  const { ok, status, statusText, headers, redirected, type, url } = response;
  const text = await response.text();
  const data = await Promise.resolve(text)
    .then(JSON.parse)
    .catch(() => text);
  if (!ok) {
    const details = typeof data === 'string' ? { message: data } : data;
    throw { status, statusText, config, data: { message: details?.error, ...details } };
  }
  return { data, ok, status, statusText, headers, redirected, type, url, config };
}
