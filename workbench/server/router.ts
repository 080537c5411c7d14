import type { IncomingMessage, ServerResponse } from 'node:http';
import { callerOf, type Caller } from './caller';
import { apiFailure, HttpFailure } from './failures';
import { isObject, messageOf, type JsonObject } from './json';

export interface Call {
  method: string;
  url: URL;
  /** The parts of the path that the pattern names; `rest` is what its star stands for. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  caller: Caller;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  bytes(): Promise<Buffer>;
  json(): Promise<JsonObject>;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is when it is a Buffer, else as JSON. */
  body: object | null;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

const largestBodyBytes = 16 * 1024 * 1024;

/** Matches method and path (`/a/:name/*`) in the order of registration. */
export class Router {
  private readonly routes: Array<{ method: string; pattern: RegExp; handler: Handler }> = [];

  on(methods: string, path: string, handler: Handler): this {
    const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*$/, '(?<rest>.*)');
    for (const method of methods.split(' ')) {
      this.routes.push({ method, pattern: new RegExp(`^${source}$`), handler });
    }
    return this;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      send(response, await this.answer(request, response));
    } catch (error) {
      send(response, failureReply(error));
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<Reply> {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const url = new URL(request.url ?? '/', 'http://workbench');
    for (const route of this.routes) {
      const match = route.method === method ? route.pattern.exec(url.pathname) : null;
      if (match) {
        return route.handler(callOf(request, response, method, url, match.groups ?? {}));
      }
    }
    throw apiFailure(404, 'Not found');
  }
}

function callOf(request: IncomingMessage, response: ServerResponse, method: string, url: URL, groups: Record<string, string>): Call {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decoded(value)]));
  const bytes = () => bodyOf(request);
  const caller = callerOf(request.headers);
  const json = async () => parsed(await bytes());
  return { method, url, params, query: url.searchParams, headers: request.headers, caller, signal: gone.signal, bytes, json };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw apiFailure(400, 'bad request path');
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBodyBytes) {
      throw apiFailure(413, 'Request body too large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): JsonObject {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (isObject(value)) {
      return value;
    }
  } catch {
    // answered below, as for a JSON that is no object
  }
  throw apiFailure(400, 'bad request data');
}

function failureReply(error: unknown): Reply {
  if (error instanceof HttpFailure) {
    return { status: error.status, body: error.body };
  }
  return { status: 500, body: { message: messageOf(error) } };
}

function send(response: ServerResponse, reply: Reply): void {
  const isBytes = Buffer.isBuffer(reply.body);
  const bytes = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body));
  const type: Record<string, string> = isBytes ? {} : { 'content-type': 'application/json; charset=UTF-8' };
  response.writeHead(reply.status ?? 200, {
    'cache-control': 'no-store',
    ...type,
    ...reply.headers,
    'content-length': String(bytes.length),
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
