import { getBackendSrv, isFetchError } from '@grafana/runtime';
import { lastValueFrom } from 'rxjs';
import type { DocumentHttp } from './documentHttp';
import { queryString } from '../../measure/transport/queryString';

/** Nothing pops up: whoever asked shows the problem. */
export const grafanaDocumentHttp: DocumentHttp = async ({ method, path, params, body, headers }) => {
  const url = params ? `${path}?${queryString(params)}` : path;
  const quiet = { showErrorAlert: false, showSuccessAlert: false };
  try {
    const answer = getBackendSrv().fetch<unknown>({ url, method, data: body, headers: { ...headers }, ...quiet });
    const { status, data } = await lastValueFrom(answer);
    return { kind: 'answered', status, data };
  } catch (error) {
    if (isFetchError<unknown>(error) && error.status > 0) {
      return { kind: 'answered', status: error.status, data: error.data };
    }
    return { kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
  }
};
