/** What came back, whatever its status; `data` is not checked yet. */
export type HttpAnswer = { kind: 'answered'; status: number; data: unknown } | { kind: 'unreachable'; detail: string };

export interface DocumentRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  params?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** Talks to Grafana's HTTP API as the signed-in user. Never rejects. */
export type DocumentHttp = (request: DocumentRequest) => Promise<HttpAnswer>;
