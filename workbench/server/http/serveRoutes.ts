import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { callerOf, type Caller } from './caller';
import { demand, failureReply } from './failure';

export interface Call {
  request: IncomingMessage;
  query: URLSearchParams;
  caller: Caller;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** A part of the path that the pattern names; `rest` is what its star stands for. */
  part(name: string): string;
  /** What was sent; what does not fit the schema is a 400. */
  sent<T>(schema: v.GenericSchema<unknown, T>): Promise<T>;
}

/** The body is sent as it is when it is a Buffer, else as JSON. */
export type Reply = { status?: number; type?: string; body: object };

/** Handlers by method and path (`GET /a/:name/*`, else a regular expression); the first that fits answers. */
export type Routes = Record<string, (call: Call) => Reply | Promise<Reply>>;

/** Files whose names change with what is in them, and icons and fonts. */
const unchanging = /^\/assets\/|^\/public\/(build|fonts)\/|_cache=[0-9a-f]{8}$/;

export function serveRoutes(routes: Routes): RequestListener {
  const handlers = Object.entries(routes).map(([route, handler]) => {
    const source = route.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*$/, '(?<rest>.*)');
    return { pattern: new RegExp(`^${source}$`), handler };
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Reply> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://workbench');
    const asked = `${request.method} ${pathname}`;
    const found = handlers.find(({ pattern }) => pattern.test(asked));
    demand(found, 404, 'Not found');
    const parts = found.pattern.exec(asked)?.groups ?? {};
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    return found.handler({
      request,
      query: searchParams,
      caller: callerOf(request.headers),
      signal: gone.signal,
      part: (name) => decodeURIComponent(parts[name] ?? ''),
      sent: async (schema) => parsed(await text(request), schema),
    });
  };

  return async (request, response) => {
    const failed = (error: unknown) => failureReply(error, request.url?.startsWith('/apis/') ?? false);
    const { status = 200, type = 'application/json', body }: Reply = await answer(request, response).catch(failed);
    const cacheControl = status === 200 && unchanging.test(request.url ?? '') ? 'max-age=3600' : 'no-store';
    response.writeHead(status, { 'cache-control': cacheControl, 'content-type': type });
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };
}

function parsed<T>(body: string, schema: v.GenericSchema<unknown, T>): T {
  try {
    return v.parse(schema, JSON.parse(body));
  } catch (error) {
    demand(false, 400, `bad request data: ${v.isValiError(error) ? v.summarize(error.issues) : error}`);
  }
}
