import { accessDenied, apiFailure } from '../failures';
import { messageOf } from '../json';
import type { Call, Reply, Router } from '../router';
import { askPrometheus } from './askPrometheus';
import type { DataSource } from './readDataSources';

/** The list (for admins), and what is passed on to the data source itself (for everybody). */
export function dataSourceApi(router: Router, sources: readonly DataSource[]): void {
  const one = '/api/datasources/uid/:uid';
  router.on('GET', '/api/datasources', (call) => ({ body: sources.map((source) => view(call, source)) }));
  router.on('GET', one, (call) => ({ body: view(call, found(sources, call)) }));

  router.on('GET', `${one}/health`, async (call) => {
    const { type, url } = found(sources, call);
    if (type !== 'prometheus') {
      throw apiFailure(404, 'Not found');
    }
    try {
      const response = await askPrometheus(`${url}/api/v1/query?query=1%2B1`, { signal: call.signal });
      return response.ok
        ? { body: { status: 'OK', message: 'Successfully queried the Prometheus API.' } }
        : { status: 400, body: { status: 'ERROR', message: `${response.status} ${response.statusText}` } };
    } catch (error) {
      return { status: 400, body: { status: 'ERROR', message: messageOf(error) } };
    }
  });

  router.on('GET POST', `${one}/resources/*`, async (call) => {
    const failed = { messageId: 'plugin.requestFailureError', statusCode: 500, traceID: '' };
    return passOn(found(sources, call), call, apiFailure(500, 'An error occurred within the plugin', failed));
  });

  router.on('GET POST', '/api/datasources/proxy/uid/:uid/*', async (call) =>
    passOn(found(sources, call), call, apiFailure(502, 'Bad Gateway'))
  );
}

async function passOn({ url }: DataSource, call: Call, unreachable: Error): Promise<Reply> {
  const target = `${url}/${call.params.rest}${call.url.search}`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const init = call.method === 'POST' ? { method: 'POST', headers: form, body: String(await call.bytes()) } : {};
  const response = await askPrometheus(target, { ...init, signal: call.signal }).catch(() => {
    throw unreachable;
  });
  const headers = { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream' };
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

function found(sources: readonly DataSource[], { params }: Call): DataSource {
  const source = sources.find((item) => item.uid === params.uid);
  if (!source) {
    throw apiFailure(404, 'Data source not found');
  }
  return source;
}

function view({ caller }: Call, source: DataSource) {
  if (caller.role !== 'Admin') {
    throw accessDenied('datasources:read');
  }
  const shown = { ...source, typeName: source.type, typeLogoUrl: '', access: 'proxy', readOnly: true };
  return { ...shown, orgId: 1, user: '', database: '', basicAuth: false };
}
