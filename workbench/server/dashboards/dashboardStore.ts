import { join } from 'node:path';
import { right, type FolderStore } from '../folders/folderStore';
import type { Caller } from '../http/caller';
import { demand } from '../http/failure';
import { JsonFolder } from '../jsonFolder';
import { folderOf, isManaged, type Dashboard } from './dashboard';

/** Dashboards by name, each as far as its caller may see and change it. */
export class DashboardStore extends JsonFolder<Dashboard> {
  constructor(
    dataFolder: string,
    readonly folders: FolderStore
  ) {
    super(join(dataFolder, 'dashboards'));
  }

  rightOf(caller: Caller, dashboard: Dashboard): number {
    const folder = folderOf(dashboard);
    const isHidden = folder === '' && !dashboard.granted && caller.role !== 'Admin';
    return isHidden ? right.none : this.folders.rightOf(caller, folder);
  }

  /** Those that the caller may see. */
  seenBy(caller: Caller): Dashboard[] {
    return [...this.values()].filter((dashboard) => this.rightOf(caller, dashboard) >= right.view);
  }

  found(caller: Caller, name: string, wanted = right.view): Dashboard {
    const dashboard = this.get(name);
    demand(dashboard, 404, `dashboards.dashboard.grafana.app "${name}" not found`, { details: { name } });
    demand(this.rightOf(caller, dashboard) >= wanted, 403, `dashboards.dashboard.grafana.app "${name}" is forbidden`);
    return dashboard;
  }

  /** What came from a file is changed until the next start only. */
  put(dashboard: Dashboard): void {
    const { name } = dashboard.metadata;
    return isManaged(dashboard) ? void this.set(name, dashboard) : this.keep(name, dashboard);
  }
}
