import { accessDenied, apiFailure } from '../failures';
import { messageOf } from '../json';
import type { Call, Reply, Router } from '../router';
import { askPrometheus } from './askPrometheus';
import type { DataSource } from './readDataSources';

/** The list (for admins), and what is passed on to the data source itself (for everybody). */
export function dataSourceApi(router: Router, sources: readonly DataSource[]): void {
  const one = '/api/datasources/uid/:uid';
  router.on('GET', '/api/datasources', (call) => ({ body: sources.map((source) => view(call, source)) }));
  router.on('GET', one, (call) => ({ body: view(call, found(call)) }));

  router.on('GET', `${one}/health`, async (call) => {
    try {
      const response = await askPrometheus(`${found(call).url}/api/v1/query?query=1%2B1`, { signal: call.signal });
      return response.ok ? { body: { status: 'OK', message: 'Successfully queried the Prometheus API.' } } : unhealthy(response.statusText);
    } catch (error) {
      return unhealthy(messageOf(error));
    }
  });

  router.on('GET POST', `${one}/resources/*`, (call) => {
    const failed = { messageId: 'plugin.requestFailureError', statusCode: 500, traceID: '' };
    return passOn(found(call), call, apiFailure(500, 'An error occurred within the plugin', failed));
  });

  router.on('GET POST', '/api/datasources/proxy/uid/:uid/*', (call) => passOn(found(call), call, apiFailure(502, 'Bad Gateway')));

  function found(call: Call): DataSource {
    const source = sources.find(({ uid }) => uid === call.part('uid'));
    if (!source) {
      throw apiFailure(404, 'Data source not found');
    }
    return source;
  }
}

function unhealthy(message: string): Reply {
  return { status: 400, body: { status: 'ERROR', message } };
}

async function passOn({ url }: DataSource, call: Call, unreachable: Error): Promise<Reply> {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const init = call.method === 'POST' ? { method: 'POST', headers: form, body: await call.text() } : {};
  const response = await askPrometheus(`${url}/${call.part('rest')}${call.url.search}`, { ...init, signal: call.signal }).catch(() => {
    throw unreachable;
  });
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
}

function view({ caller }: Call, source: DataSource): object {
  if (caller.role !== 'Admin') {
    throw accessDenied('datasources:read');
  }
  return { ...source, typeName: source.type, orgId: 1, access: 'proxy', readOnly: true };
}
