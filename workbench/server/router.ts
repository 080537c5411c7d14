import type { IncomingMessage, ServerResponse } from 'node:http';
import { callerOf, type Caller } from './caller';
import { apiFailure, HttpFailure } from './failures';
import { isObject, messageOf, type JsonObject } from './json';

export interface Call {
  method: string;
  url: URL;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  caller: Caller;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** A part of the path that the pattern names; `rest` is what its star stands for. */
  part(name: string): string;
  text(): Promise<string>;
  json(): Promise<JsonObject>;
}

/** The body is sent as it is when it is a Buffer, else as JSON. */
export interface Reply {
  status?: number;
  type?: string;
  body: object;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

const largestBodyBytes = 16 * 1024 * 1024;

/** Matches methods and path (`/a/:name/*`) in the order of registration. */
export class Router {
  private readonly routes: Array<{ methods: string[]; pattern: RegExp; handler: Handler }> = [];

  on(methods: string, path: string, handler: Handler): void {
    const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*$/, '(?<rest>.*)');
    this.routes.push({ methods: methods.split(' '), pattern: new RegExp(`^${source}$`), handler });
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status = 200, type, body } = await this.answer(request, response).catch(failureReply);
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const contentType = type ?? 'application/json; charset=UTF-8';
    response.writeHead(status, { 'cache-control': 'no-store', 'content-type': contentType, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<Reply> {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const url = new URL(request.url ?? '/', 'http://workbench');
    for (const { methods, pattern, handler } of this.routes) {
      const match = methods.includes(method) ? pattern.exec(url.pathname) : null;
      if (match) {
        return handler(callFrom(request, response, method, url, match.groups ?? {}));
      }
    }
    throw apiFailure(404, 'Not found');
  }
}

function callFrom(request: IncomingMessage, response: ServerResponse, method: string, url: URL, parts: Record<string, string>): Call {
  const { headers } = request;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const text = () => bodyOf(request);
  const json = async () => parsed(await text());
  const part = (name: string) => decoded(parts[name] ?? '');
  return { method, url, query: url.searchParams, headers, caller: callerOf(headers), signal: gone.signal, part, text, json };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw apiFailure(400, 'bad request path');
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBodyBytes) {
      throw apiFailure(413, 'Request body too large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) {
      return value;
    }
  } catch {
    // answered below, as is a JSON that is no object
  }
  throw apiFailure(400, 'bad request data');
}

function failureReply(error: unknown): Reply {
  return error instanceof HttpFailure ? error : { status: 500, body: { message: messageOf(error) } };
}
