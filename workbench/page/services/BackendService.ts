import { AppEvents, DataQueryErrorType, urlUtil } from '@grafana/data';
import { type BackendSrv, type BackendSrvRequest, type FetchResponse, getAppEvents } from '@grafana/runtime';
import { lastValueFrom, Observable, Subject } from 'rxjs';

type Options = Partial<BackendSrvRequest>;
type Answer = { data: { message?: string; error?: unknown } | string };

/** `fetch` in the shape of Grafana's BackendSrv: same errors, same alerts, one request per requestId. */
export class BackendService implements BackendSrv {
  private readonly replaced = new Subject<string>();

  fetch<T>(request: BackendSrvRequest): Observable<FetchResponse<T>> {
    if (request.requestId) {
      this.replaced.next(request.requestId);
    }
    return new Observable((subscriber) => {
      const abort = new AbortController();
      const cancel = () => subscriber.error({ ...cancelled, config: request });
      subscriber.add(this.replaced.subscribe((id) => id === request.requestId && cancel()));
      subscriber.add(() => abort.abort());
      request.abortSignal?.addEventListener('abort', cancel);
      send<T>(request, abort.signal).then(
        (response) => {
          subscriber.next(response);
          subscriber.complete();
        },
        (error) => subscriber.error(error)
      );
    });
  }

  chunked = (request: BackendSrvRequest) => this.fetch<Uint8Array | undefined>({ ...request, responseType: 'arraybuffer' });
  datasourceRequest = <T>(request: BackendSrvRequest) => lastValueFrom(this.fetch<T>(request));
  request = async <T>(request: BackendSrvRequest) => (await lastValueFrom(this.fetch<T>(request))).data;
  get = <T>(url: string, params?: Options['params'], requestId?: string, options?: Options) =>
    this.request<T>({ ...options, method: 'GET', url, params, requestId });
  delete = <T>(url: string, data?: unknown, options?: Options) => this.request<T>({ ...options, method: 'DELETE', url, data });
  post = <T>(url: string, data?: unknown, options?: Options) => this.request<T>({ ...options, method: 'POST', url, data });
  patch = <T>(url: string, data?: unknown, options?: Options) => this.request<T>({ ...options, method: 'PATCH', url, data });
  put = <T>(url: string, data?: unknown, options?: Options) => this.request<T>({ ...options, method: 'PUT', url, data });
}

const statusText = 'Request was aborted';
const cancelled = { type: DataQueryErrorType.Cancelled, cancelled: true, data: null, status: -1, statusText };

async function send<T>(request: BackendSrvRequest, signal: AbortSignal): Promise<FetchResponse<T>> {
  const { method = 'GET', data: sent, params, credentials } = request;
  const headers = new Headers({ Accept: 'application/json, text/plain, */*', ...request.headers });
  if (sent !== undefined && !headers.has('Content-Type')) {
    headers.set('Content-Type', 'application/json');
  }
  const isText = typeof sent === 'string' || sent instanceof Blob;
  const isForm = headers.get('Content-Type')?.includes('form-urlencoded');
  const body = isText ? sent : isForm ? urlUtil.serializeParams(sent) : JSON.stringify(sent);
  const url = urlUtil.renderUrl(/^(\/|https?:)/.test(request.url) ? request.url : `/${request.url}`, params ?? {});
  const response = await fetch(url, { method, headers, body, credentials, signal }).catch(({ message }: Error) => {
    throw signal.aborted ? cancelled : failure({ data: { message }, message }, request);
  });
  const { status, statusText, ok, redirected, type } = response;
  const data = await readBody(response, request.responseType);
  const answer = { data, status, statusText, ok, headers: response.headers, redirected, type, url, config: request };
  if (!ok) {
    throw failure(answer, request);
  }
  return answer;
}

/** Grafana hands out text that is not JSON as it is. */
async function readBody(response: Response, type: BackendSrvRequest['responseType']) {
  if (type === 'arraybuffer' || type === 'blob') {
    return response[type === 'blob' ? 'blob' : 'arrayBuffer']();
  }
  const text = await response.text();
  try {
    return type === 'text' ? text : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Completes `data.message` as Grafana does, and shows it unless the caller says that it deals with the error. */
function failure<T extends Answer>(answer: T, request: BackendSrvRequest): T & { isHandled?: boolean } {
  const given = typeof answer.data === 'string' ? { message: answer.data } : answer.data;
  const message = given?.message ?? (typeof given?.error === 'string' ? given.error : undefined) ?? 'Unexpected error';
  const error: ReturnType<typeof failure<T>> = { ...answer, config: request, data: { ...given, message } };
  const isQuery = /\/api\/(ds\/query|datasources\/(proxy|uid\/[^/]+\/resources))/.test(request.url);
  const alert = () => error.isHandled || getAppEvents().publish({ type: AppEvents.alertError.name, payload: [message] });
  if (request.showErrorAlert !== false && !isQuery) {
    setTimeout(alert, 50);
  }
  return error;
}
