import { createServer } from 'node:http';
import { annotationApi } from './annotations/annotationApi';
import { bootApi } from './boot/bootApi';
import { pageApi } from './boot/pageApi';
import { dashboardApi } from './dashboards/dashboardApi';
import { DashboardStore } from './dashboards/dashboardStore';
import { oldDashboardApi } from './dashboards/oldDashboardApi';
import { readProvisioned } from './dashboards/readProvisioned';
import { searchApi } from './dashboards/searchApi';
import { dataSourceApi } from './data-sources/dataSourceApi';
import { readDataSources } from './data-sources/readDataSources';
import { folderApi } from './folders/folderApi';
import { FolderStore } from './folders/folderStore';
import { queryApi } from './queries/queryApi';
import { Router } from './router';

export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /** What people change is kept here between runs. */
  dataFolder: string;
  /** `datasources/*.yaml` and `dashboards/*.yaml` in Grafana's format. */
  provisioningFolder: string;
  /** The built plugin. */
  distFolder: string;
  /** The built host page. */
  pageFolder: string;
  /** Stands in for the address of every data source of the type prometheus. */
  prometheusUrl?: string;
}

export interface RunningServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Starts the part of Grafana's HTTP API that the app uses. Rejects with EADDRINUSE when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1' } = options;
  const router = routes(options);
  const server = createServer((request, response) => void router.handle(request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${port}`, port, close };
}

function routes({ dataFolder, provisioningFolder, distFolder, pageFolder, prometheusUrl }: ServerOptions): Router {
  const folders = new FolderStore(dataFolder);
  const dashboards = new DashboardStore(dataFolder, folders);
  const sources = readDataSources(provisioningFolder, prometheusUrl);
  readProvisioned(provisioningFolder, dashboards, folders);

  const router = new Router();
  dashboardApi(router, dashboards, folders);
  oldDashboardApi(router, dashboards, folders);
  searchApi(router, dashboards, folders);
  folderApi(router, folders, dashboards);
  annotationApi(router, dataFolder, dashboards, folders);
  queryApi(router, sources);
  dataSourceApi(router, sources);
  bootApi(router, sources, distFolder);
  pageApi(router, sources, distFolder, pageFolder);
  return router;
}
