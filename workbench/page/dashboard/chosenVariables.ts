import type { ScopedVars } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';

import type { Dashboard, Variable } from './model.ts';

const all = '$__all';

/** The variables with their values out of the URL (`var-name=`), else those saved with the dashboard, else the first. */
export function chosenVariables({ uid, title, templating }: Dashboard, search: URLSearchParams): ScopedVars {
  const chosen = (templating?.list ?? []).map((variable) => {
    const choices = choicesOf(variable).map(({ value }) => value);
    const fromUrl = search.getAll(`var-${variable.name}`);
    const saved = [variable.current?.value ?? []].flat();
    const values = fromUrl.length > 0 ? fromUrl : saved.length > 0 ? saved : choices.slice(0, 1);
    const value = values.includes(all) ? choices.filter((one) => one !== all) : values;
    return [variable.name, { value: value.length === 1 ? value[0] : value }];
  });
  return { ...Object.fromEntries(chosen), __dashboard: { value: { uid, title } } };
}

/** What can be chosen; what is written into the dashboard where the workbench does not know the kind of variable. */
export function choicesOf({ type, query = '', includeAll }: Variable): Array<{ label: string; value: string }> {
  const sources = type === 'datasource' ? getDataSourceSrv().getList({ type: query }) : [];
  const listed =
    type === 'datasource' || type === 'query' ? [] : query.split(',').map((one) => one.trim().split(' : '));
  return [
    ...sources.map(({ uid, name }) => ({ value: uid, label: name })),
    ...listed.map(([label = '', value = label]) => ({ label, value })),
    ...(includeAll ? [{ label: 'All', value: all }] : []),
  ];
}
