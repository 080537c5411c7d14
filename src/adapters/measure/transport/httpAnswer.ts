/** What came back over HTTP, whatever its status; `data` is not checked yet. */
export type HttpAnswer =
  /** `retryAfter` is the header of a refusal, where the client hands it on. */
  { kind: 'answered'; status: number; data: unknown; retryAfter?: string } | { kind: 'unreachable'; detail: string };

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Of the query string; undefined ones are left out. */
  params?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Rejects only when the signal aborts. */
export type HttpClient = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;
