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
      const retryAfter = response.headers.get('retry-after') ?? undefined;
      const { status, ok } = response;
      return { kind: 'answered', status, data: ok ? parsed(text) : failure(parsed(text)), retryAfter };
    } catch (error) {
      if (signal.aborted) {
        throw error;
      }
      return { kind: 'unreachable', detail: String(error) };
    }
  };
}

/** As Grafana's client does it: what is no JSON stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function failure(data: unknown): unknown {
  return typeof data === 'string' ? { message: data } : data;
}
