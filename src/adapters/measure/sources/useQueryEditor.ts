import type { DataSourceApi, DataSourceInstanceSettings, QueryEditorProps } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import type { DataQuery } from '@grafana/schema';
import { type ComponentType, useEffect, useState } from 'react';

/** The editor that a data source brings, and what it is drawn with. */
export interface QueryEditor {
  dataSourceUid: string;
  dataSource: DataSourceApi;
  settings: DataSourceInstanceSettings;
  Editor: ComponentType<QueryEditorProps<DataSourceApi, DataQuery>>;
}

/** The query editor of a data source; undefined until it is there, and where the data source brings none. */
export function useQueryEditor(dataSourceUid: string | undefined): QueryEditor | undefined {
  const [found, setFound] = useState<QueryEditor>();
  useEffect(() => {
    let isCurrent = true;
    if (dataSourceUid !== undefined) {
      void load(dataSourceUid).then((editor) => isCurrent && setFound(editor));
    }
    return () => {
      isCurrent = false;
    };
  }, [dataSourceUid]);
  return found?.dataSourceUid === dataSourceUid ? found : undefined;
}

async function load(dataSourceUid: string): Promise<QueryEditor | undefined> {
  const sources = getDataSourceSrv();
  const settings = sources.getInstanceSettings({ uid: dataSourceUid });
  // A plugin that does not load brings no editor either.
  const dataSource = await sources.get({ uid: dataSourceUid }).catch(() => undefined);
  const Editor = dataSource?.components?.QueryEditor;
  return settings && dataSource && Editor ? { dataSourceUid, dataSource, settings, Editor } : undefined;
}
