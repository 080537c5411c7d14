import { createServer } from 'node:http';
import { annotationRoutes } from './annotations/annotationRoutes';
import { pageRoutes } from './boot/pageRoutes';
import { dashboardRoutes } from './dashboards/dashboardRoutes';
import { DashboardStore } from './dashboards/dashboardStore';
import { readDashboards } from './dashboards/readDashboards';
import { searchRoutes } from './dashboards/searchRoutes';
import { versionRoutes } from './dashboards/versionRoutes';
import { dataSourceRoutes } from './data-sources/dataSourceRoutes';
import { readDataSources } from './data-sources/readDataSources';
import { folderRoutes } from './folders/folderRoutes';
import { FolderStore } from './folders/folderStore';
import { serveRoutes, type Routes } from './http/serveRoutes';
import { queryRoutes } from './queries/queryRoutes';

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
  /** Stands in for the address of the default data source. */
  prometheusUrl?: string;
}

/** Starts the part of Grafana's HTTP API that the app uses. Rejects with EADDRINUSE when the port is taken. */
export async function startServer(options: ServerOptions) {
  const { host = '127.0.0.1' } = options;
  const server = createServer(serveRoutes(routesOf(options)));
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

function routesOf({ dataFolder, provisioningFolder, distFolder, pageFolder, prometheusUrl }: ServerOptions): Routes {
  const folders = new FolderStore(dataFolder);
  const dashboards = new DashboardStore(dataFolder, folders);
  const sources = readDataSources(provisioningFolder, prometheusUrl);
  readDashboards(provisioningFolder, dashboards);
  return {
    ...dashboardRoutes(dashboards),
    ...versionRoutes(dashboards),
    ...searchRoutes(dashboards),
    ...folderRoutes(folders),
    ...annotationRoutes(dataFolder),
    ...queryRoutes(sources),
    ...dataSourceRoutes(sources),
    ...pageRoutes(sources, distFolder, pageFolder),
  };
}
