import { text } from 'node:stream/consumers';
import { demand } from '../http/failure';
import type { Call, Routes } from '../http/serveRoutes';
import { apiOf, type DataSource } from './readDataSources';

const one = '/api/datasources/uid/:uid';

/** The settings (for admins), what is passed on to the data source itself, and the rules (both for everybody). */
export function dataSourceRoutes(sources: readonly DataSource[]): Routes {
  const found = (call: Call): DataSource => {
    const source = sources.find(({ uid }) => uid === call.part('uid'));
    demand(source, 404, 'Data source not found');
    return source;
  };
  return {
    [`GET ${one}`]: (call) => {
      demand(call.caller.role === 'Admin', 403, `You'll need additional permissions: datasources:read`);
      return { body: { ...found(call), access: 'proxy', readOnly: true } };
    },
    /** Of rules that Grafana itself evaluates there are none; those of a data source are among its resources. */
    'GET /api/prometheus/grafana/api/v1/rules': () => ({ body: { status: 'success', data: { groups: [] } } }),
    [`(GET|POST) ${one}/resources/*`]: async (call) => {
      const { request, query, signal } = call;
      const body = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined;
      const source = found(call);
      const address = `${source.type === 'loki' ? apiOf(source) : source.url}/${call.part('rest')}?${query}`;
      const answer = await fetch(address, { method: request.method, body, signal }).catch(() => undefined);
      demand(answer, 500, 'An error occurred within the plugin', { messageId: 'plugin.requestFailureError' });
      const type = answer.headers.get('content-type') ?? 'text/plain';
      return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
    },
  };
}
