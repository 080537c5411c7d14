import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Passing {
  method: string;
  /** With its query string. */
  path: string;
  /** As it was sent: a form or JSON. */
  body: string;
  /** How many requests came before it since the fault was set. */
  before: number;
}

/** What happens to a request instead of being passed on as it is. */
export type Fault =
  | { kind: 'answer'; status: number; body: string; headers?: Record<string, string> }
  /** The answer's length is promised, half of it sent, and the connection closed. */
  | { kind: 'cut' }
  /** Half of the answer is sent as if it were all. */
  | { kind: 'half' }
  /** Passed on when the promise resolves. */
  | { kind: 'slow'; until: Promise<void> }
  /** Passed on, and the answer changed. */
  | { kind: 'rewrite'; body: (answer: string) => string };

/** Stands before a server and does to each request what the test says. */
export async function startFaultyProxy(firstTarget: string) {
  let target = firstTarget;
  const proxy = {
    url: '',
    passed: [] as Passing[],
    fault: (_passing: Passing): Fault | undefined => undefined,
    /** From now on each request meets this; what passed before is forgotten. */
    set(fault: (passing: Passing) => Fault | undefined = () => undefined) {
      proxy.fault = fault;
      proxy.passed = [];
    },
    passTo(server: string) {
      target = server;
    },
    /** Nobody listens any more: connections are refused. */
    refuse: () => closed(),
    /** Listens again at the same address. */
    accept: () => listening(port),
    close: () => closed(),
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const listening = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const closed = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await buffer(request);
    const { method = 'GET', url: path = '/' } = request;
    const passing = { method, path, body: sent.toString(), before: proxy.passed.length };
    proxy.passed.push(passing);
    const fault = proxy.fault(passing);
    if (fault?.kind === 'answer') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(fault.body);
      return;
    }
    if (fault?.kind === 'slow') {
      await fault.until;
    }
    const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
    const body = method === 'GET' ? undefined : sent;
    const answer = await fetch(`${target}${path}`, { method, body, headers: { 'content-type': type } });
    respond(response, answer, await answer.text(), fault);
  }

  await listening(0);
  const { port } = server.address() as AddressInfo;
  proxy.url = `http://127.0.0.1:${port}`;
  return proxy;
}

export type FaultyProxy = Awaited<ReturnType<typeof startFaultyProxy>>;

function respond(response: ServerResponse, { status, headers }: Response, text: string, fault: Fault | undefined) {
  const type = { 'content-type': headers.get('content-type') ?? 'text/plain' };
  const half = text.slice(0, text.length / 2);
  if (fault?.kind === 'cut') {
    response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text) });
    response.write(half, () => response.destroy());
    return;
  }
  const whole = fault?.kind === 'rewrite' ? fault.body(text) : text;
  response.writeHead(status, type).end(fault?.kind === 'half' ? half : whole);
}
