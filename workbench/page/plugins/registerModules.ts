import 'systemjs/dist/system.js';
import 'systemjs/dist/extras/amd.js';

/** What Grafana shares with plugins. The namespace objects themselves: a copy would lose live bindings. */
const esModules: Record<string, () => Promise<object>> = {
  '@emotion/css': () => import('@emotion/css'),
  '@grafana/data': () => import('@grafana/data'),
  '@grafana/runtime': () => import('@grafana/runtime'),
  '@grafana/ui': () => import('@grafana/ui'),
  'react-router': () => import('react-router-dom-v5-compat'),
  rxjs: () => import('rxjs'),
};
const commonJs: Record<string, () => Promise<{ default: object }>> = {
  lodash: () => import('lodash'),
  react: () => import('react'),
  'react/jsx-runtime': () => import('react/jsx-runtime'),
  'react-dom': () => import('react-dom'),
};

/** Registers the shared packages in SystemJS; must run before the first plugin is imported. */
export async function registerModules(): Promise<void> {
  const names = Object.keys({ ...esModules, ...commonJs });
  System.addImportMap({ imports: Object.fromEntries(names.map((name) => [name, `package:${name}`])) });
  for (const [name, load] of Object.entries(esModules)) {
    System.set(`package:${name}`, await load());
  }
  for (const [name, load] of Object.entries(commonJs)) {
    const module = (await load()).default;
    System.set(`package:${name}`, { ...module, default: module, __useDefault: true });
  }
}
