import type { HttpAnswer, HttpClient } from '../../../src/adapters/measure/transport/httpAnswer';
import { queryString } from '../../../src/adapters/measure/transport/queryString';

/** What Grafana's own client does in the browser, for Node. */
export function fetchHttp(baseUrl: string): HttpClient {
  return async ({ method, path, body, params }, signal): Promise<HttpAnswer> => {
    try {
      const response = await fetch(`${baseUrl}${path}${params ? `?${queryString(params)}` : ''}`, {
        method,
        signal,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { kind: 'answered', status: response.status, data: /^[[{]/.test(text) ? JSON.parse(text) : text };
    } catch (error) {
      if (signal.aborted) {
        throw error;
      }
      return { kind: 'unreachable', detail: String(error) };
    }
  };
}
