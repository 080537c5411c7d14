import { type DataSourceApi, type DataSourceInstanceSettings as Settings, type DataSourceRef, matchPluginId } from '@grafana/data';
import { config, type DataSourceSrv, type GetDataSourceListFilters as Filters, getTemplateSrv } from '@grafana/runtime';

type Ref = DataSourceRef | string | null;

const kinds = ['metrics', 'logs', 'tracing', 'annotations', 'alerting'] as const;

/** Data sources by uid, name, `${variable}` or default, from the settings in the boot data. */
export class DataSourceService implements DataSourceSrv {
  private instances = new Map<string, Promise<DataSourceApi>>();

  constructor(private readonly make: (settings: Settings) => Promise<DataSourceApi>) {}

  async get(ref?: Ref, scopedVars = {}): Promise<DataSourceApi> {
    const found = this.getInstanceSettings(ref, scopedVars);
    if (found === undefined) {
      throw new Error(`Datasource ${typeof ref === 'object' ? ref?.uid : ref} was not found`);
    }
    const uid = found.rawRef?.uid ?? found.uid;
    const instance = this.instances.get(uid) ?? this.make({ ...found, uid });
    this.instances.set(uid, instance);
    instance.catch(() => this.instances.delete(uid));
    return instance;
  }

  getInstanceSettings(ref?: Ref, scopedVars = {}): Settings | undefined {
    const { uid: name = 'default', type } = typeof ref === 'string' ? { uid: ref || 'default' } : (ref ?? {});
    if (name === 'default' && type) {
      const all = this.getList({ type, all: true });
      return all.find(({ isDefault }) => isDefault) ?? all[0];
    }
    const value = getTemplateSrv().replace(name, scopedVars, (chosen: string | string[]) => [chosen].flat()[0]);
    const found = find(value);
    const rawRef = found && { type: found.type, uid: found.uid };
    return found && value !== name ? { ...found, isDefault: false, name, uid: name, rawRef } : found;
  }

  getList({ variables, ...filters }: Filters = {}): Settings[] {
    const found = Object.values(config.datasources);
    const named = getTemplateSrv().getVariables().flatMap(({ type, name }) => {
      const settings = variables && type === 'datasource' ? this.getInstanceSettings(`\${${name}}`) : undefined;
      return settings ?? [];
    });
    return [...found, ...named].filter((one) => accepts(filters, one)).sort((a, b) => a.name.localeCompare(b.name));
  }

  async reload(): Promise<void> {
    this.instances.clear();
  }

  registerRuntimeDataSource(): void {
    throw new Error('The workbench has no runtime data sources.');
  }
}

function find(name: string): Settings | undefined {
  const wanted = name === 'default' ? config.defaultDatasource : name;
  const all = Object.values(config.datasources);
  return all.find(({ uid }) => uid === wanted) ?? all.find((settings) => settings.name === wanted);
}

function accepts(filters: Filters, settings: Settings): boolean {
  const { type, meta } = settings;
  return (
    kinds.every((kind) => !filters[kind] || meta[kind] === true) &&
    (filters.all === true || kinds.some((kind) => meta[kind] === true)) &&
    (filters.type === undefined || [filters.type].flat().includes(type)) &&
    (filters.pluginId === undefined || matchPluginId(filters.pluginId, meta)) &&
    (filters.filter?.(settings) ?? true)
  );
}
