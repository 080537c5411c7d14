import { isJsonObject } from '../../../core/documents/json';
import type { StoreProblem } from '../documentStore';
import type { HttpAnswer } from './documentHttp';

const CODES: Readonly<Record<number, StoreProblem['code']>> = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  409: 'exists',
  410: 'not-found',
  413: 'too-large',
  422: 'invalid',
  429: 'throttled',
};

/** Why an answer is not the one that was hoped for. */
export function storeProblem(answer: HttpAnswer): StoreProblem {
  if (answer.kind === 'unreachable') {
    return { code: 'unreachable', detail: answer.detail };
  }
  return {
    code: CODES[answer.status] ?? codeOfRange(answer.status),
    detail: messageIn(answer.data) || String(answer.status),
  };
}

/** The server's own words, of the old routes (`message`) and of the API server's Status. */
export function messageIn(data: unknown): string {
  return isJsonObject(data) && typeof data.message === 'string' ? data.message : '';
}

export function isProblem(found: object): found is StoreProblem {
  return 'code' in found && 'detail' in found;
}

function codeOfRange(status: number): StoreProblem['code'] {
  return status >= 500 ? 'server-error' : 'unexpected-answer';
}
