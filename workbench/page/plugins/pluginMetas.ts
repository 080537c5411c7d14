import type { AppPluginMeta, DataSourcePluginMeta, PanelPluginMeta } from '@grafana/data';
import { createContext, useContext } from 'react';

export const appId = 'headroom-slo-app';

type NestedMeta = PanelPluginMeta & DataSourcePluginMeta;

/** The app and, by id, what it includes. */
export interface PluginMetas {
  app: AppPluginMeta;
  nested: Map<string, NestedMeta>;
}

/** Reads plugin.json of the app and of what it includes, and gives them the paths that Grafana's API gives. */
export async function readPluginMetas(): Promise<PluginMetas> {
  const root = `/public/plugins/${appId}`;
  const app = await readMeta<AppPluginMeta>(`${root}/plugin.json`);
  const paths = (app.includes ?? []).flatMap(({ path }) => (path?.endsWith('plugin.json') ? [`${root}/${path}`] : []));
  const nested = await Promise.all(paths.map(readMeta<NestedMeta>));
  return { app: { ...app, enabled: true, jsonData: {} }, nested: new Map(nested.map((meta) => [meta.id, meta])) };
}

async function readMeta<T extends AppPluginMeta>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}. Is the plugin built? Run "npm run build".`);
  }
  const json: T = await response.json();
  const baseUrl = `public/plugins/${json.id}`;
  const { small, large } = json.info.logos;
  const info = { ...json.info, logos: { small: `${baseUrl}/${small}`, large: `${baseUrl}/${large}` } };
  return { ...json, baseUrl, module: `${baseUrl}/module.js`, info };
}

export const PluginMetasContext = createContext<PluginMetas | undefined>(undefined);

export function usePluginMetas(): PluginMetas {
  const metas = useContext(PluginMetasContext);
  if (metas === undefined) {
    throw new Error('usePluginMetas is used outside of the workbench page.');
  }
  return metas;
}
